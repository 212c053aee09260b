import { appendEntry, setValue } from '../../edits/yaml-edit.ts';
import { comparableText } from './clean.ts';
import type { MinutesFactOf, FactOutcome } from './facts.ts';
import {
  applyFacts,
  editDraft,
  keyPosition,
  type ItemDraft,
  type ItemMergeResult,
} from './item-draft.ts';
import { takeFirst } from './merge-ask.ts';

interface DecisionStep {
  readonly draft: ItemDraft;
  readonly outcome: FactOutcome | undefined;
}

/** Adds questions that the item does not have yet. One of the same day counts as a rewording. */
export function mergeQuestions(
  start: ItemDraft,
  facts: readonly MinutesFactOf<'question'>[],
): ItemMergeResult {
  const reworded = start.fields.decisions.filter(
    ({ question, on }) => on === start.date && !facts.some(({ text }) => areSame(text, question)),
  );
  return applyFacts(start, facts, (draft, fact): DecisionStep => {
    const { decisions } = draft.fields;
    const outcome: FactOutcome = { kind: 'present', path: draft.path, what: 'question' };
    const exact = decisions.findIndex(({ question }) => areSame(question, fact.text));
    const other = exact === -1 ? takeFirst(reworded, () => true) : undefined;
    const found = decisions.findIndex(
      ({ question }, index) => index === exact || question === other?.question,
    );
    if (found === -1) return { draft: addQuestion(draft, fact), outcome };
    return fact.outcome === undefined ? { draft, outcome } : decide(draft, found, fact.outcome);
  });
}

/** Adds an outcome to the only open question; ignores it if there is none or more than one. */
export function mergeOutcome(draft: ItemDraft, { text }: MinutesFactOf<'outcome'>): DecisionStep {
  const { decisions } = draft.fields;
  const standing = decisions.findIndex(
    ({ outcome }) => outcome !== undefined && areSame(outcome, text),
  );
  if (standing !== -1) return decide(draft, standing, text);
  const open = decisions.flatMap(({ outcome }, index) => (outcome === undefined ? [index] : []));
  const [only, ...others] = open;
  if (only === undefined || others.length > 0) return { draft, outcome: undefined };
  return decide(draft, only, text);
}

function decide(draft: ItemDraft, index: number, text: string): DecisionStep {
  const { path, date, fields } = draft;
  const standing = fields.decisions[index]?.outcome;
  const outcome: FactOutcome = { kind: 'present', path, what: 'decision' };
  if (standing !== undefined && areSame(standing, text)) return { draft, outcome };
  if (standing !== undefined) {
    return { draft, outcome: { kind: 'refused', why: `${path} has another outcome: ${standing}` } };
  }
  const key = ['decisions', index];
  const next = editDraft(draft, (yaml) =>
    setValue(setValue(yaml, [...key, 'outcome'], text), [...key, 'decided'], date),
  );
  return { draft: next, outcome };
}

function addQuestion(draft: ItemDraft, fact: MinutesFactOf<'question'>): ItemDraft {
  const { date } = draft;
  const value = {
    question: fact.text,
    on: date,
    options: fact.options.length === 0 ? undefined : fact.options.map((option) => ({ ...option })),
    outcome: fact.outcome,
    decided: fact.outcome === undefined ? undefined : date,
  };
  return editDraft(draft, (yaml) =>
    appendEntry(yaml, ['decisions'], value, keyPosition('decisions')),
  );
}

function areSame(a: string, b: string): boolean {
  return comparableText(a) === comparableText(b);
}
