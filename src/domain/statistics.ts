import type { Status } from '../schema/vocabulary.ts';
import type { Catalog, Item, Milestone, Release } from './catalog.ts';
import { daysBetween } from './dates.ts';
import { itemState } from './item-state.ts';
import { dayOf } from './milestone-order.ts';
import { readiness, type CriterionTotals, type OpenAsk } from './readiness.ts';
import { nextMilestone, schedule } from './schedule.ts';
import { compareNames } from '../lib/compare.ts';

/** Number of items by status; `none` counts items without a status. */
export type StatusCounts = Readonly<Record<Status | 'none', number>>;

/** A milestone and the days until it; negative if it is overdue. */
export interface MilestoneDistance {
  readonly milestone: Milestone;
  readonly day: string;
  readonly days: number;
}

/** The figures that a release manager reports about a release. */
export interface ReleaseStatistics {
  readonly items: StatusCounts;
  /** In the order of site.yaml; areas without items are left out. */
  readonly areas: readonly { readonly area: string; readonly items: StatusCounts }[];
  /** By criterion id, over the items that are not deferred, as on the readiness board. */
  readonly criteria: Readonly<Record<string, CriterionTotals>>;
  /** By number, highest first; unassigned asks (`person` undefined) come last. */
  readonly asks: readonly { readonly person: string | undefined; readonly open: number }[];
  readonly next: MilestoneDistance | undefined;
  /** In the order of the timeline. */
  readonly overdue: readonly MilestoneDistance[];
}

/** Returns the figures of a release on a day. */
export function releaseStatistics(
  catalog: Catalog,
  release: Release,
  today: string,
): ReleaseStatistics {
  const { totals, openAsks } = readiness(catalog, release);
  const next = nextMilestone(release, today);
  return {
    items: statusCounts(release, release.items),
    areas: areaCounts(catalog, release),
    criteria: totals,
    asks: askCounts(openAsks),
    next: next === undefined ? undefined : distanceTo(next, today)[0],
    overdue: schedule(release, today)
      .filter(({ state }) => state === 'overdue')
      .flatMap(({ milestone }) => distanceTo(milestone, today)),
  };
}

function statusCounts(release: Release, items: readonly Item[]): StatusCounts {
  const counts = { ready: 0, undecided: 0, deferred: 0, none: 0 };
  for (const item of items) counts[itemState(release, item).status ?? 'none'] += 1;
  return counts;
}

function areaCounts(catalog: Catalog, release: Release): ReleaseStatistics['areas'] {
  const byArea = Map.groupBy(release.items, ({ area }) => area);
  return catalog.site.areas.flatMap(({ id }) => {
    const items = byArea.get(id);
    return items === undefined ? [] : [{ area: id, items: statusCounts(release, items) }];
  });
}

function askCounts(asks: readonly OpenAsk[]): ReleaseStatistics['asks'] {
  const people = Map.groupBy(asks, ({ ask }) => ask.of);
  return [...people]
    .map(([person, own]) => ({ person, open: own.length }))
    .toSorted(
      (a, b) =>
        Number(a.person === undefined) - Number(b.person === undefined) ||
        b.open - a.open ||
        compareNames(a.person ?? '', b.person ?? ''),
    );
}

function distanceTo(milestone: Milestone, today: string): MilestoneDistance[] {
  const day = dayOf(milestone);
  return day === undefined ? [] : [{ milestone, day, days: daysBetween(today, day) }];
}
