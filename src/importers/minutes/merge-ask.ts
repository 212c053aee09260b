import type { Ask } from '../../schema/ask.ts';
import { appendEntry, setValue, type YamlPath } from '../../edits/yaml-edit.ts';
import { sameText } from './clean.ts';
import type { FactOf, Outcome } from './facts.ts';
import { eachFact, edited, placeOf, type ItemDraft, type ItemStep } from './item-draft.ts';

interface PlacedAsk {
  readonly ask: Ask;
  readonly at: YamlPath;
}

/**
 * Adds asks, unless they stand: in the same words, or in others from the same day (somebody put them
 * better). One that the minutes tick off is done.
 */
export function mergeAsks(start: ItemDraft, facts: readonly FactOf<'ask'>[]): ItemStep {
  const reworded = asksIn(start).filter(
    ({ ask }) => ask.on === start.date && !facts.some((fact) => isSame(ask, fact)),
  );
  return eachFact(start, facts, (draft, fact) => {
    const { path, date } = draft;
    const outcome: Outcome = { kind: 'stands', path, what: `ask of ${fact.of ?? 'nobody yet'}` };
    const found =
      asksIn(draft).find(({ ask }) => isSame(ask, fact)) ??
      takeFirst(reworded, ({ ask }) => ask.of === fact.of);
    if (found === undefined) return { draft: addAsk(draft, fact), outcome };
    if (!fact.done || found.ask.done !== undefined) return { draft, outcome };
    const done = edited(draft, (yaml) => setValue(yaml, [...found.at, 'done'], date));
    return { draft: done, outcome: { ...outcome, what: `${outcome.what}, done` } };
  });
}

function isSame(ask: Ask, { of, what }: FactOf<'ask'>): boolean {
  return ask.of === of && sameText(ask.what) === sameText(what);
}

/** Takes the first that fits out of a list. */
export function takeFirst<T>(list: T[], fits: (entry: T) => boolean): T | undefined {
  const index = list.findIndex(fits);
  return index === -1 ? undefined : list.splice(index, 1)[0];
}

function asksIn({ fields }: ItemDraft): PlacedAsk[] {
  return [
    ...fields.asks.map((ask, index) => ({ ask, at: ['asks', index] })),
    ...fields.parts.flatMap(({ asks }, part) =>
      asks.map((ask, index) => ({ ask, at: ['parts', part, 'asks', index] })),
    ),
  ];
}

function addAsk(draft: ItemDraft, fact: FactOf<'ask'>): ItemDraft {
  const { of, what, via, why, by, done } = fact;
  const value = { of, what, via, why, on: draft.date, by, done: done ? draft.date : undefined };
  const index = draft.fields.parts.findIndex(({ id }) => id === fact.part?.id);
  const key = index === -1 ? ['asks'] : ['parts', index, 'asks'];
  const place = index === -1 ? placeOf('asks') : {};
  return edited(draft, (yaml) => appendEntry(yaml, key, value, place));
}
