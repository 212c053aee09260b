import type { Status } from '../schema/vocabulary.ts';
import type { Catalog, Item, Milestone, Release } from './catalog.ts';
import { daysBetween } from './dates.ts';
import { itemState } from './item-state.ts';
import { dayOf } from './milestone-order.ts';
import { readiness, type CriterionTotals, type OpenAsk } from './readiness.ts';
import { nextMilestone, schedule } from './schedule.ts';

/** Items by status; `none` are those that nobody spoke about yet. */
export type StatusCounts = Readonly<Record<Status | 'none', number>>;

/** A milestone and its distance from today in days: ahead, or behind if it is overdue. */
export interface Distance {
  readonly milestone: Milestone;
  readonly day: string;
  readonly days: number;
}

/** What a release manager reports of a release. */
export interface ReleaseStatistics {
  readonly items: StatusCounts;
  /** In the order of site.yaml; areas without items are left out. */
  readonly areas: readonly { readonly area: string; readonly items: StatusCounts }[];
  /** Per criterion, over the items that are not deferred, as on the readiness board. */
  readonly criteria: Readonly<Record<string, CriterionTotals>>;
  /** Most first; `person` is undefined for asks that are nobody's yet, which come last. */
  readonly asks: readonly { readonly person: string | undefined; readonly open: number }[];
  readonly next: Distance | undefined;
  /** In the order of the timeline. */
  readonly overdue: readonly Distance[];
}

/** The counts of a release as it stands on a day. */
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
    next: next === undefined ? undefined : distance(next, today)[0],
    overdue: schedule(release, today)
      .filter(({ state }) => state === 'overdue')
      .flatMap(({ milestone }) => distance(milestone, today)),
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
        ((a.person ?? '') < (b.person ?? '') ? -1 : 1),
    );
}

function distance(milestone: Milestone, today: string): Distance[] {
  const day = dayOf(milestone);
  return day === undefined ? [] : [{ milestone, day, days: daysBetween(today, day) }];
}
