import type { Answer } from '../schema/answer.ts';
import type { Ask } from '../schema/ask.ts';
import type { CriterionState } from '../schema/vocabulary.ts';
import type { Catalog, Item, Release } from './catalog.ts';
import { itemState, type ItemState } from './item-state.ts';
import { wasKnownAt } from './known-at.ts';
import { NOW, type Moment } from './moment.ts';
import { ownValue } from '../lib/own-value.ts';

/** An item with its state and its answers. */
export interface ReadinessRow {
  readonly item: Item;
  readonly state: ItemState;
  /** One answer for each criterion of site.yaml, in that order; unknown if there is none. */
  readonly answers: readonly { readonly criterion: string; readonly answer: Answer }[];
}

export type CriterionTotals = Readonly<Record<CriterionState, number>>;

/** An open ask of an item or of one of its parts. */
export interface OpenAsk {
  readonly item: Item;
  readonly ask: Ask;
}

/** The readiness of a release: items × criteria, and what is still open. */
export interface Readiness {
  readonly rows: readonly ReadinessRow[];
  /** By criterion id, over the items that are not deferred. */
  readonly totals: Readonly<Record<string, CriterionTotals>>;
  readonly undecided: readonly Item[];
  /** Items that are not deferred and have unmet criteria. */
  readonly unmet: readonly { readonly item: Item; readonly criteria: readonly string[] }[];
  readonly attention: readonly { readonly item: Item; readonly reason: string }[];
  readonly openAsks: readonly OpenAsk[];
}

const UNKNOWN: Answer = { state: 'unknown', evidence: [] };

/**
 * Returns the readiness of a release at a moment, with the items that were known then.
 */
export function readiness(catalog: Catalog, release: Release, moment: Moment = NOW): Readiness {
  const items = release.items.filter((item) => wasKnownAt(release, item, moment));
  const rows = items.map((item) => readinessRow(catalog, release, item, moment));
  const live = rows.filter((row) => row.state.status !== 'deferred');
  return {
    rows,
    totals: criterionTotals(catalog, live),
    undecided: live.filter((row) => row.state.status === 'undecided').map((row) => row.item),
    unmet: live.map(unmetOf).filter((entry) => entry.criteria.length > 0),
    attention: live.flatMap(({ item, state }) =>
      state.attention === undefined ? [] : [{ item, reason: state.attention }],
    ),
    openAsks: items.flatMap((item) => openAsks(item, moment)),
  };
}

/** Returns the state and the answers of an item. */
export function readinessRow(
  catalog: Catalog,
  release: Release,
  item: Item,
  moment: Moment = NOW,
): ReadinessRow {
  const state = itemState(release, item, moment);
  const answers = catalog.site.criteria.map(({ id }) => ({
    criterion: id,
    answer: ownValue(state.criteria, id) ?? UNKNOWN,
  }));
  return { item, state, answers };
}

/** Returns the open asks of an item and its parts; for a day, those made and not done by then. */
export function openAsks(item: Item, moment: Moment = NOW): OpenAsk[] {
  const asks = [...item.asks, ...item.parts.flatMap((part) => part.asks)];
  return asks
    .filter(({ done }) => done === undefined || isLater(done, moment))
    .filter((ask) => moment.at !== 'day' || (ask.on ?? '') <= moment.day)
    .map((ask) => ({ item, ask }));
}

/** `done` may be a day or free text; only a day can be later than the moment. */
function isLater(done: string, moment: Moment): boolean {
  return moment.at === 'day' && /^\d{4}-\d{2}-\d{2}$/u.test(done) && done > moment.day;
}

function unmetOf({ item, answers }: ReadinessRow) {
  const unmet = answers.filter(({ answer }) => answer.state === 'unmet');
  return { item, criteria: unmet.map(({ criterion }) => criterion) };
}

function criterionTotals(
  catalog: Catalog,
  rows: readonly ReadinessRow[],
): Record<string, CriterionTotals> {
  const entries = catalog.site.criteria.map(({ id }) => [id, totalsOf(rows, id)] as const);
  return Object.fromEntries(entries);
}

function totalsOf(rows: readonly ReadinessRow[], criterion: string): CriterionTotals {
  const totals = { met: 0, unmet: 0, unknown: 0, 'not-applicable': 0 };
  for (const { answers } of rows) {
    const found = answers.find((entry) => entry.criterion === criterion);
    if (found !== undefined) totals[found.answer.state] += 1;
  }
  return totals;
}
