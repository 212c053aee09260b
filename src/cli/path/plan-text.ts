import { PHASES } from '../../schema/vocabulary.ts';
import { indented } from './indented.ts';
import { matchLines } from './matched.ts';
import type { Plan, PlanChange, PlanHop, PlanIssue, PlanStep } from './plan.ts';
import {
  adviceWord,
  apartText,
  hopSentences,
  hopTitle,
  ISSUE_FATES,
  issuesTitle,
  PHASE_TITLES,
  planSentences,
  planTitle,
  stepFacts,
} from './plan-words.ts';

/** Formats a plan for a terminal. */
export function planAsText(plan: Plan): string {
  const blocks = [
    [planTitle(plan), ...planSentences(plan), plan.url],
    ...plan.hops.flatMap((hop) => hopBlocks(plan, hop)),
    listBlock('Deprecations to plan for', plan.deprecations.flatMap(changeLines)),
    ...ISSUE_FATES.map((fate) =>
      listBlock(
        issuesTitle(fate),
        plan.known_issues.filter((issue) => issue.fate === fate).flatMap(issueLines),
      ),
    ),
  ];
  const filled = blocks.filter(({ length }) => length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function hopBlocks(plan: Plan, hop: PlanHop): string[][] {
  const title = hopTitle(plan, hop);
  return [
    [...(title === undefined ? [] : [title]), ...hopSentences(hop)],
    listBlock('Breaking changes', [...hop.breaking, ...hop.removals].flatMap(changeLines)),
    ...PHASES.map((phase) =>
      listBlock(
        PHASE_TITLES[phase],
        hop.steps.filter((step) => step.phase === phase).flatMap(stepLines),
      ),
    ),
    listBlock('Good to know', hop.information.flatMap(stepLines)),
    listBlock(
      'Not needed',
      hop.apart.map((one) => `- ${one.title} (${apartText(one)})  ${one.ref}`),
    ),
  ];
}

function listBlock(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function changeLines({ title, ref, impact, action, matches }: PlanChange): string[] {
  return [
    `- ${title}  ${ref}`,
    ...(impact === null ? [] : [`    Impact: ${impact}`]),
    ...(action === null ? [] : [`    What to do: ${action}`]),
    ...matchLines(matches).map((line) => `    ${line}`),
  ];
}

function issueLines({ title, ref, fate, workaround, matches }: PlanIssue): string[] {
  const isShown = fate === 'open' && workaround !== null;
  return [
    `- ${title}  ${ref}`,
    ...(isShown ? [`    Workaround: ${workaround}`] : []),
    ...matchLines(matches).map((line) => `    ${line}`),
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
