import type { Catalog, Release } from './catalog.ts';
import { groupByArea } from './area-groups.ts';
import { NOW, type Moment } from './moment.ts';
import { openAsks, readiness, type ReadinessRow } from './readiness.ts';

/** A reason why an item stands in the way of a release. */
export type BlockReason = 'undecided' | 'no-status' | 'unmet' | 'attention' | 'ask';

/**
 * The progress of an item: it blocks the release, has unknown answers, has all answers, or is deferred and needs none.
 */
export type ItemProgress = 'blocking' | 'unknown' | 'complete' | 'deferred';

/** Number of items of each progress, without the deferred ones. */
export type ProgressCounts = Readonly<Record<Exclude<ItemProgress, 'deferred'>, number>>;

/** Counts of the items that block a release. */
export interface ReadinessVerdict {
  readonly counts: ProgressCounts;
  /** Number of items that are not deferred. */
  readonly items: number;
  /** Number of unknown answers of these items. */
  readonly unknownAnswers: number;
  /** By area in the order of site.yaml; `area` is empty for items without one. */
  readonly areas: readonly { readonly area: string; readonly counts: ProgressCounts }[];
}

/** Returns the reasons why an item stands in the way; none for a deferred one. */
export function blockReasons({ item, state, answers }: ReadinessRow, moment: Moment = NOW) {
  if (state.status === 'deferred') return [];
  const reasons: (BlockReason | false)[] = [
    state.status === 'undecided' && 'undecided',
    state.status === undefined && 'no-status',
    answers.some(({ answer }) => answer.state === 'unmet') && 'unmet',
    state.attention !== undefined && 'attention',
    openAsks(item, moment).length > 0 && 'ask',
  ];
  return reasons.filter((reason) => reason !== false);
}

/** Tells whether an item is called ready although one of its criteria is unmet. */
export function isContradictory({ state, answers }: ReadinessRow): boolean {
  return state.status === 'ready' && answers.some(({ answer }) => answer.state === 'unmet');
}

/** Returns how far an item is. */
export function progressOf(row: ReadinessRow, moment: Moment = NOW): ItemProgress {
  if (row.state.status === 'deferred') return 'deferred';
  if (blockReasons(row, moment).length > 0) return 'blocking';
  return unknownIn(row) > 0 ? 'unknown' : 'complete';
}

/** Counts what stands in the way of a release, and which answers are unknown. */
export function readinessVerdict(catalog: Catalog, release: Release): ReadinessVerdict {
  const { rows } = readiness(catalog, release);
  const live = rows.filter(({ state }) => state.status !== 'deferred');
  return {
    counts: countProgress(live),
    items: live.length,
    unknownAnswers: live.reduce((sum, row) => sum + unknownIn(row), 0),
    areas: groupByArea(catalog.site, live, ({ item }) => item.area).map(({ area, entries }) => ({
      area,
      counts: countProgress(entries),
    })),
  };
}

function unknownIn({ answers }: ReadinessRow): number {
  return answers.filter(({ answer }) => answer.state === 'unknown').length;
}

function countProgress(rows: readonly ReadinessRow[]): ProgressCounts {
  const counts = { blocking: 0, unknown: 0, complete: 0 };
  for (const row of rows) {
    const progress = progressOf(row);
    if (progress !== 'deferred') counts[progress] += 1;
  }
  return counts;
}
