import type { Ask } from '../../schema/ask.ts';
import { appendEntry, setValue, type YamlPath } from '../../edits/yaml-edit.ts';
import { sameText } from './clean.ts';
import type { FactOf, Outcome } from './facts.ts';
import { edited, placeOf, type ItemDraft } from './item-draft.ts';

interface PlacedAsk {
  readonly ask: Ask;
  readonly at: YamlPath;
}

/**
 * Adds an ask, unless it stands: in the same words, or in others from the same day (`claimed` are
 * those that a line has been read as). One that the minutes tick off is done.
 */
export function mergeAsk(draft: ItemDraft, fact: FactOf<'ask'>, claimed: Set<string>) {
  const { path, date } = draft;
  const outcome: Outcome = { kind: 'stands', path, what: `ask of ${fact.of ?? 'nobody yet'}` };
  const standing = asksIn(draft).filter(({ at }) => !claimed.has(`ask ${at.join()}`));
  const mine = standing.filter(({ ask }) => ask.of === fact.of);
  const found =
    mine.find(({ ask }) => sameText(ask.what) === sameText(fact.what)) ??
    mine.find(({ ask }) => ask.on === date);
  if (found === undefined) return { draft: addAsk(draft, fact), outcome };
  claimed.add(`ask ${found.at.join()}`);
  if (!fact.done || found.ask.done !== undefined) return { draft, outcome };
  const done = edited(draft, (yaml) => setValue(yaml, [...found.at, 'done'], date));
  return { draft: done, outcome: { ...outcome, what: `${outcome.what}, done` } };
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
