import { blocks, heading, list } from '../../formats/markdown/blocks.ts';
import { markdownText } from '../../formats/markdown/escape.ts';
import { withoutMentions } from '../../formats/markdown/mentions.ts';
import { labelled } from '../../formats/markdown/writer.ts';
import { linked } from './markdown-link.ts';
import { matchLines } from './matched.ts';
import { planOutline, type OutlineEntry } from './plan-outline.ts';
import type { Plan, PlanStep } from './plan.ts';
import { adviceWord, planSentences, planTitle, stepFacts } from './plan-words.ts';

/** Formats a plan as a checklist in Markdown that can be worked from without the site, and notifies nobody. */
export function planAsMarkdown(plan: Plan): string {
  const text = blocks(
    heading(1, markdownText(planTitle(plan))),
    markdownText(planSentences(plan).join(' ')),
    linked(plan.url, plan.url),
    ...planOutline(plan).map(({ depth, title = 'Steps', sentences, entries }) =>
      blocks(
        heading(depth, markdownText(title)),
        markdownText(sentences.join(' ')),
        list(entries.map(entryText)),
      ),
    ),
  );
  return `${withoutMentions(text)}\n`;
}

function entryText(one: OutlineEntry): string {
  if (one.kind === 'step') return stepText(one.step);
  const { title, url } = one.entry;
  if (one.kind === 'apart') return `${linked(title, url)}: ${markdownText(one.reason)}`;
  return blocks(
    linked(title, url),
    ...one.facts.map(([label, text]) => labelled(label, inline(text))),
    ...matchLines(one.entry.matches).map(markdownText),
  );
}

function stepText(step: PlanStep): string {
  const box = step.kind === 'step' ? '[ ] ' : '';
  const facts = stepFacts(step).map(([label, text]) => labelled(label, markdownText(text)));
  return blocks(
    `${box}**${adviceWord(step)}:** ${linked(step.title, step.url)}`,
    ...facts,
    ...matchLines(step.matches).map(markdownText),
    step.markdown,
    check('Check', step.verify),
    check('Undo', step.rollback),
  );
}

function check(label: string, text: string | null): string {
  return text === null || text === '' ? '' : blocks(`**${label}:**`, text);
}

/** Returns a line of content: text with code in backticks, which is Markdown already but for other marks. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? part : markdownText(part)))
    .join('');
}
