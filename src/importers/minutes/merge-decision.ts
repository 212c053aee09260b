import { appendEntry, setValue } from '../../edits/yaml-edit.ts';
import { sameText } from './clean.ts';
import type { FactOf, Outcome } from './facts.ts';
import { edited, placeOf, type ItemDraft } from './item-draft.ts';

interface Step {
  readonly draft: ItemDraft;
  readonly outcome: Outcome | undefined;
}

/** Adds a question, unless it stands: in the same words, or in others from the same day. */
export function mergeQuestion(
  draft: ItemDraft,
  fact: FactOf<'question'>,
  claimed: Set<string>,
): Step {
  const { path, date, fields } = draft;
  const isFree = (index: number) => !claimed.has(`decision ${index}`);
  const same = fields.decisions.findIndex(
    ({ question }, index) => isFree(index) && sameText(question) === sameText(fact.text),
  );
  const found =
    same === -1
      ? fields.decisions.findIndex(({ on }, index) => isFree(index) && on === date)
      : same;
  if (found !== -1) claimed.add(`decision ${found}`);
  const outcome: Outcome = { kind: 'stands', path, what: 'question' };
  if (found === -1) return { draft: addQuestion(draft, fact), outcome };
  return fact.outcome === undefined ? { draft, outcome } : decide(draft, found, fact.outcome);
}

/** Writes an outcome to the one question that is open; without one it stays a remark. */
export function mergeOutcome(draft: ItemDraft, { text }: FactOf<'outcome'>): Step {
  const { decisions } = draft.fields;
  const same = decisions.findIndex(
    ({ outcome }) => outcome !== undefined && sameText(outcome) === sameText(text),
  );
  if (same !== -1) return decide(draft, same, text);
  const open = decisions.flatMap(({ outcome }, index) => (outcome === undefined ? [index] : []));
  const [only, ...others] = open;
  if (only === undefined || others.length > 0) return { draft, outcome: undefined };
  return decide(draft, only, text);
}

function decide(draft: ItemDraft, index: number, text: string): Step {
  const { path, date, fields } = draft;
  const standing = fields.decisions[index]?.outcome;
  const outcome: Outcome = { kind: 'stands', path, what: 'decision' };
  if (standing !== undefined && sameText(standing) === sameText(text)) return { draft, outcome };
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
