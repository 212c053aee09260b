import { PHASES } from '../../schema/vocabulary.ts';
import type { Plan, PlanChange, PlanHop, PlanIssue, PlanStep } from './plan.ts';
import {
  apartText,
  hopSentences,
  hopTitle,
  ISSUE_FATES,
  issuesTitle,
  PHASE_TITLES,
} from './plan-words.ts';

/** An entry of a plan with what is said of it: lines with a label, and texts in Markdown. */
export type OutlineEntry =
  | { readonly kind: 'step'; readonly step: PlanStep }
  | {
      readonly kind: 'reading';
      readonly entry: PlanChange | PlanIssue;
      readonly facts: readonly (readonly [label: string, text: string])[];
    }
  | { readonly kind: 'apart'; readonly entry: PlanHop['apart'][number]; readonly reason: string };

/** A part of a plan: a chapter, which only a plan of several hops names, or a list in it. */
export interface OutlinePart {
  readonly depth: 2 | 3;
  readonly title: string | undefined;
  readonly sentences: readonly string[];
  readonly entries: readonly OutlineEntry[];
}

/** Returns the parts of a plan in the order in which all formats have them. Lists without entries are left out. */
export function planOutline(plan: Plan): OutlinePart[] {
  return [
    ...plan.hops.flatMap((hop) => hopParts(plan, hop)),
    ...list(2, 'Deprecations to plan for', plan.deprecations.map(changeEntry)),
    ...ISSUE_FATES.flatMap((fate) => {
      const issues = plan.known_issues.filter((issue) => issue.fate === fate);
      return list(2, issuesTitle(fate), issues.map(issueEntry));
    }),
  ];
}

function hopParts(plan: Plan, hop: PlanHop): OutlinePart[] {
  const { breaking, removals, steps, information, apart } = hop;
  const chapter = {
    depth: 2 as const,
    title: hopTitle(plan, hop),
    sentences: hopSentences(hop),
    entries: [],
  };
  return [
    chapter,
    ...list(3, 'Breaking changes', [...breaking, ...removals].map(changeEntry)),
    ...PHASES.flatMap((phase) =>
      list(3, PHASE_TITLES[phase], steps.filter((step) => step.phase === phase).map(stepEntry)),
    ),
    ...list(3, 'Good to know', information.map(stepEntry)),
    ...list(
      3,
      'Not needed',
      apart.map((entry) => ({ kind: 'apart' as const, entry, reason: apartText(entry) })),
    ),
  ];
}

function list(depth: 2 | 3, title: string, entries: readonly OutlineEntry[]): OutlinePart[] {
  return entries.length === 0 ? [] : [{ depth, title, sentences: [], entries }];
}

function stepEntry(step: PlanStep): OutlineEntry {
  return { kind: 'step', step };
}

function changeEntry(entry: PlanChange): OutlineEntry {
  const { impact, action } = entry;
  return {
    kind: 'reading',
    entry,
    facts: [...fact('Impact', impact), ...fact('What to do', action)],
  };
}

function issueEntry(entry: PlanIssue): OutlineEntry {
  const { fate, workaround } = entry;
  const facts = fact('Workaround', fate === 'open' ? workaround : null);
  return { kind: 'reading', entry, facts };
}

function fact(label: string, text: string | null): (readonly [string, string])[] {
  return text === null ? [] : [[label, text]];
}
