import type { Ask } from '../../schema/ask.ts';
import { appendEntry, setValue, type YamlPath } from '../../edits/yaml-edit.ts';
import { comparableText } from './clean.ts';
import type { MinutesFactOf, FactOutcome } from './facts.ts';
import {
  applyFacts,
  editDraft,
  keyPosition,
  type ItemDraft,
  type ItemMergeResult,
} from './item-draft.ts';

interface PlacedAsk {
  readonly ask: Ask;
  readonly at: YamlPath;
}

/**
 * Adds asks that the item does not have yet. An ask of the same day and person with other words counts
 * as a rewording. An ask that is ticked off in the minutes is marked as done.
 */
export function mergeAsks(
  start: ItemDraft,
  facts: readonly MinutesFactOf<'ask'>[],
): ItemMergeResult {
  const reworded = asksIn(start).filter(
    ({ ask }) => ask.on === start.date && !facts.some((fact) => matchesAsk(ask, fact)),
  );
  return applyFacts(start, facts, (draft, fact) => {
    const { path, date } = draft;
    const outcome: FactOutcome = { kind: 'present', path, what: askName(fact) };
    const found =
      asksIn(draft).find(({ ask }) => matchesAsk(ask, fact)) ??
      takeFirst(reworded, ({ ask }) => ask.of === fact.of);
    if (found === undefined) return { draft: addAsk(draft, fact), outcome };
    if (!fact.done || found.ask.done !== undefined) return { draft, outcome };
    const done = editDraft(draft, (yaml) => setValue(yaml, [...found.at, 'done'], date));
    return { draft: done, outcome: { ...outcome, what: `${outcome.what}, done` } };
  });
}

function askName({ of }: MinutesFactOf<'ask'>): string {
  return of === undefined ? 'unassigned ask' : `ask of ${of}`;
}

function matchesAsk(ask: Ask, { of, what }: MinutesFactOf<'ask'>): boolean {
  return ask.of === of && comparableText(ask.what) === comparableText(what);
}

/** Removes and returns the first matching element of a list. */
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

function addAsk(draft: ItemDraft, fact: MinutesFactOf<'ask'>): ItemDraft {
  const { of, what, via, why, by, done } = fact;
  const value = { of, what, via, why, on: draft.date, by, done: done ? draft.date : undefined };
  const index = draft.fields.parts.findIndex(({ id }) => id === fact.part?.id);
  const key = index === -1 ? ['asks'] : ['parts', index, 'asks'];
  const place = index === -1 ? keyPosition('asks') : {};
  return editDraft(draft, (yaml) => appendEntry(yaml, key, value, place));
}
