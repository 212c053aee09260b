import type { Answer } from '../schema/answer.ts';
import type { HistoryEntry, Part } from '../schema/history.ts';
import type { Maturity, Status } from '../schema/vocabulary.ts';
import type { Item, Release } from './catalog.ts';
import { NOW, writtenBy, type Moment } from './moment.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { ownValue } from '../lib/own-value.ts';

/** The state of a part of an item at a moment. */
export interface PartState extends Omit<Part, 'status' | 'criteria' | 'likelihood'> {
  readonly status: Status | undefined;
  readonly criteria: Readonly<Record<string, Answer>>;
  readonly likelihood: string | undefined;
}

/** The state of an item at a moment. */
export interface ItemState {
  readonly status: Status | undefined;
  readonly maturity: Maturity;
  readonly attention: string | undefined;
  readonly criteria: Readonly<Record<string, Answer>>;
  readonly parts: readonly PartState[];
}

/** The value of `attention` in a history entry that ends it. */
const NO_ATTENTION = 'none';

/** Returns the state of an item at a moment: its top fields, then each history entry up to then. */
export function itemState(release: Release, item: Item, moment: Moment = NOW): ItemState {
  return moment.at === 'now' ? stateNow(item) : stateAt(release, item, moment);
}

/** Memoized, since every list with the item needs it. Now, all history entries apply. */
const stateNow = memoizeByObject((item: Item) =>
  item.history.reduce(applyEntry, initialState(item)),
);

function stateAt(release: Release, item: Item, moment: Moment): ItemState {
  const written = item.history.filter(writtenBy(release, moment));
  // Most items have no history, so their state is the same at any moment.
  if (written.length === item.history.length) return stateNow(item);
  return written.reduce(applyEntry, initialState(item));
}

function initialState(item: Item): ItemState {
  return {
    status: item.status,
    maturity: item.maturity ?? 'stable',
    attention: item.attention,
    criteria: item.criteria,
    parts: item.parts.map((part) => ({
      ...part,
      status: part.status,
      likelihood: part.likelihood,
    })),
  };
}

function applyEntry(state: ItemState, entry: HistoryEntry): ItemState {
  const attention = entry.attention ?? state.attention;
  return {
    status: entry.status ?? state.status,
    maturity: entry.maturity ?? state.maturity,
    attention: attention === NO_ATTENTION ? undefined : attention,
    criteria: { ...state.criteria, ...entry.criteria },
    parts: state.parts.map((part) => applyToPart(part, ownValue(entry.parts, part.id))),
  };
}

function applyToPart(
  part: PartState,
  change: HistoryEntry['parts'][string] | undefined,
): PartState {
  if (change === undefined) return part;
  return {
    ...part,
    status: change.status ?? part.status,
    likelihood: change.likelihood ?? part.likelihood,
    note: change.note ?? part.note,
    criteria: { ...part.criteria, ...change.criteria },
  };
}
