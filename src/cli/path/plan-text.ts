import { indented } from './indented.ts';
import { matchLines } from './matched.ts';
import { planOutline, type OutlineEntry } from './plan-outline.ts';
import type { Plan, PlanStep } from './plan.ts';
import { adviceWord, planSentences, planTitle, stepFacts } from './plan-words.ts';

/** Formats a plan for a terminal. */
export function planAsText(plan: Plan): string {
  const blocks = [
    [planTitle(plan), ...planSentences(plan), plan.url],
    ...planOutline(plan).map(({ title, sentences, entries }) => [
      ...(title === undefined ? [] : [title]),
      ...sentences,
      ...entries.flatMap(entryLines),
    ]),
  ];
  const filled = blocks.filter(({ length }) => length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function entryLines(one: OutlineEntry): string[] {
  if (one.kind === 'step') return stepLines(one.step);
  const { title, ref } = one.entry;
  if (one.kind === 'apart') return [`- ${title} (${one.reason})  ${ref}`];
  return [
    `- ${title}  ${ref}`,
    ...one.facts.map(([label, text]) => `    ${label}: ${text}`),
    ...matchLines(one.entry.matches).map((line) => `    ${line}`),
  ];
}

function stepLines(step: PlanStep): string[] {
  const mark = step.kind === 'step' ? '[ ]' : '-';
  return [
    `${mark} ${step.title} (${adviceWord(step)})  ${step.ref}`,
    ...stepFacts(step).map(([label, text]) => `    ${label}: ${text}`),
    ...matchLines(step.matches).map((line) => `    ${line}`),
    ...textLines(undefined, step.markdown),
    ...textLines('Check', step.verify),
    ...textLines('Undo', step.rollback),
  ];
}

function textLines(label: string | undefined, text: string | null): string[] {
  if (text === null || text === '') return [];
  const lines = indented(text, 4);
  return label === undefined ? lines : [`    ${label}:`, ...indented(text, 6)];
}
