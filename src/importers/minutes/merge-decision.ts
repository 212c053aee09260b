import { appendEntry, setValue } from '../../edits/yaml-edit.ts';
import { sameText } from './clean.ts';
import type { FactOf, Outcome } from './facts.ts';
import { eachFact, edited, placeOf, type ItemDraft, type ItemStep } from './item-draft.ts';
import { takeFirst } from './merge-ask.ts';

interface Step {
  readonly draft: ItemDraft;
  readonly outcome: Outcome | undefined;
}

/** Adds questions, unless they stand: in the same words, or in others from the same day. */
export function mergeQuestions(start: ItemDraft, facts: readonly FactOf<'question'>[]): ItemStep {
  const reworded = start.fields.decisions.filter(
    ({ question, on }) => on === start.date && !facts.some(({ text }) => same(text, question)),
  );
  return eachFact(start, facts, (draft, fact): Step => {
    const { decisions } = draft.fields;
    const outcome: Outcome = { kind: 'stands', path: draft.path, what: 'question' };
    const exact = decisions.findIndex(({ question }) => same(question, fact.text));
    const other = exact === -1 ? takeFirst(reworded, () => true) : undefined;
    const found = decisions.findIndex(
      ({ question }, index) => index === exact || question === other?.question,
    );
    if (found === -1) return { draft: addQuestion(draft, fact), outcome };
    return fact.outcome === undefined ? { draft, outcome } : decide(draft, found, fact.outcome);
  });
}

/** Writes an outcome to the one question that is open; without one it stays a remark. */
export function mergeOutcome(draft: ItemDraft, { text }: FactOf<'outcome'>): Step {
  const { decisions } = draft.fields;
  const standing = decisions.findIndex(
    ({ outcome }) => outcome !== undefined && same(outcome, text),
  );
  if (standing !== -1) return decide(draft, standing, text);
  const open = decisions.flatMap(({ outcome }, index) => (outcome === undefined ? [index] : []));
  const [only, ...others] = open;
  if (only === undefined || others.length > 0) return { draft, outcome: undefined };
  return decide(draft, only, text);
}

function decide(draft: ItemDraft, index: number, text: string): Step {
  const { path, date, fields } = draft;
  const standing = fields.decisions[index]?.outcome;
  const outcome: Outcome = { kind: 'stands', path, what: 'decision' };
  if (standing !== undefined && same(standing, text)) return { draft, outcome };
  if (standing !== undefined) {
    return { draft, outcome: { kind: 'refused', why: `${path} has another outcome: ${standing}` } };
  }
  const key = ['decisions', index];
  const next = edited(draft, (yaml) =>
    setValue(setValue(yaml, [...key, 'outcome'], text), [...key, 'decided'], date),
  );
  return { draft: next, outcome };
}

function addQuestion(draft: ItemDraft, fact: FactOf<'question'>): ItemDraft {
  const { date } = draft;
  const value = {
    question: fact.text,
    on: date,
    options: fact.options.length === 0 ? undefined : fact.options.map((option) => ({ ...option })),
    outcome: fact.outcome,
    decided: fact.outcome === undefined ? undefined : date,
  };
  return edited(draft, (yaml) => appendEntry(yaml, ['decisions'], value, placeOf('decisions')));
}

function same(a: string, b: string): boolean {
  return sameText(a) === sameText(b);
}
