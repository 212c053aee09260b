import { blocks, heading, list } from '../../formats/markdown/blocks.ts';
import { markdownText } from '../../formats/markdown/escape.ts';
import { withoutMentions } from '../../formats/markdown/mentions.ts';
import { labelled } from '../../formats/markdown/writer.ts';
import { PHASES } from '../../schema/vocabulary.ts';
import { linked } from './markdown-link.ts';
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

const BOX = '[ ] ';

/** Formats a plan as a checklist in Markdown that can be worked from without the site, and notifies nobody. */
export function planAsMarkdown(plan: Plan): string {
  const text = blocks(
    heading(1, markdownText(planTitle(plan))),
    markdownText(planSentences(plan).join(' ')),
    linked(plan.url, plan.url),
    ...plan.hops.map((hop) => hopText(plan, hop)),
    titled(2, 'Deprecations to plan for', plan.deprecations.map(changeText)),
    ...ISSUE_FATES.map((fate) =>
      titled(
        2,
        issuesTitle(fate),
        plan.known_issues.filter((issue) => issue.fate === fate).map(issueText),
      ),
    ),
  );
  return `${withoutMentions(text)}\n`;
}

function hopText(plan: Plan, hop: PlanHop): string {
  const title = hopTitle(plan, hop) ?? 'Steps';
  const changes = [...hop.breaking, ...hop.removals];
  return blocks(
    heading(2, markdownText(title)),
    markdownText(hopSentences(hop).join(' ')),
    titled(3, 'Breaking changes', changes.map(changeText)),
    ...PHASES.map((phase) =>
      titled(
        3,
        PHASE_TITLES[phase],
        hop.steps.filter((step) => step.phase === phase).map((step) => stepText(step, BOX)),
      ),
    ),
    titled(
      3,
      'Good to know',
      hop.information.map((step) => stepText(step, '')),
    ),
    titled(
      3,
      'Not needed',
      hop.apart.map((one) => `${linked(one.title, one.url)}: ${markdownText(apartText(one))}`),
    ),
  );
}

function titled(depth: number, title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : blocks(heading(depth, title), list(entries));
}

function changeText({ title, url, impact, action, matches }: PlanChange): string {
  return blocks(
    linked(title, url),
    labelled('Impact', inline(impact)),
    labelled('What to do', inline(action)),
    ...matchLines(matches).map(markdownText),
  );
}

function issueText({ title, url, workaround, matches }: PlanIssue): string {
  return blocks(
    linked(title, url),
    labelled('Workaround', inline(workaround)),
    ...matchLines(matches).map(markdownText),
  );
}

function stepText(step: PlanStep, box: string): string {
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
function inline(text: string | null): string {
  if (text === null) return '';
  return text
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? part : markdownText(part)))
    .join('');
}
