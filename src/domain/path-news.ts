import type { Catalog, Item } from './catalog.ts';
import { containsAny } from './contains.ts';
import { removalsOnPath } from './item-removals.ts';
import { judgeItem, type LeftOut } from './judge-item.ts';
import { releasesBetween } from './lineage.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { lastMilestone } from './path-span.ts';
import type { Choice } from './path-versions.ts';
import {
  orderOf,
  releaseArrivals,
  type Arrival,
  type KnownEnds,
  type NewsItem,
} from './release-arrivals.ts';
import type { UpgradePath } from './upgrade-path.ts';
import { comparePoints, type VersionPoint } from './version-order.ts';

/** Everything that is new between two versions, net, in the order of the path. */
export interface PathNews {
  readonly start: VersionPoint | undefined;
  readonly end: VersionPoint | undefined;
  readonly items: readonly NewsItem[];
  readonly leftOut: readonly LeftOut[];
}

/** Returns what is new on a path between the versions that a reader chose; by default on the whole path. */
export function pathNews(
  catalog: Catalog,
  path: UpgradePath,
  today: string,
  { from, to }: Choice = path.versions.initial,
): PathNews {
  return newsByChoice(catalog)(path)(today)(`${from} ${to}`);
}

/** Memoized, since pages in each language, their twins and the API need the same. */
const newsByChoice = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((path: UpgradePath) =>
    memoizeByText((today) =>
      memoizeByText((choice) => {
        const [from = 0, to = 0] = choice.split(' ').map(Number);
        return computeNews(catalog, path, today, { from, to });
      }),
    ),
  ),
);

function computeNews(catalog: Catalog, path: UpgradePath, today: string, choice: Choice): PathNews {
  const ends = newsEnds(path, today, choice);
  return newsAmong(catalog, path, today, ends, pathArrivals(catalog, path, today));
}

/** The versions between which a reader goes; undefined without a version. */
export interface NewsEnds {
  readonly start: VersionPoint | undefined;
  readonly end: VersionPoint | undefined;
}

/** Returns the versions of a choice. */
export function newsEnds(path: UpgradePath, today: string, { from, to }: Choice): NewsEnds {
  return {
    start: pointOf(path.from, path.versions.from[from]),
    end: pointOf(path.to, path.versions.to[to] ?? lastMilestone(path.to, today)),
  };
}

/** Returns the items of all releases of a path, in their order; one that several have, once for each. */
export function pathArrivals(
  catalog: Catalog,
  { from, to }: UpgradePath,
  today: string,
): Arrival[] {
  return releasesBetween(catalog, from, to).flatMap((release) =>
    releaseArrivals(catalog, release, today),
  );
}

/** Returns what is new between two versions, judged by the given items alone. */
export function newsAmong(
  catalog: Catalog,
  path: UpgradePath,
  today: string,
  { start, end }: NewsEnds,
  arrivals: readonly Arrival[],
): PathNews {
  if (start === undefined || end === undefined) return { start, end, items: [], leftOut: [] };
  const known = { catalog, today, start, end };
  const met = arrivalsBetween(known, path, arrivals);
  const [had, fresh] = partition(met, (arrival) => isHad(known, arrival));
  const judged = fresh.map((arrival) => judgeItem(known, arrival, fresh));
  const removals = removalsOnPath(known, releasesBetween(catalog, path.from, path.to), fresh);
  return {
    start,
    end,
    items: [...judged.filter((one) => 'kind' in one), ...removals].toSorted((a, b) =>
      comparePoints(catalog, a.at, b.at),
    ),
    leftOut: [
      ...had.map(({ item }) => ({ item, reason: 'had' as const, by: undefined, at: undefined })),
      ...judged.filter((one) => 'reason' in one),
    ],
  };
}

function partition<Value>(
  values: readonly Value[],
  isFirst: (value: Value) => boolean,
): readonly [readonly Value[], readonly Value[]] {
  const groups = Map.groupBy(values, isFirst);
  return [groups.get(true) ?? [], groups.get(false) ?? []];
}

function pointOf(
  release: VersionPoint['release'],
  milestone: VersionPoint['milestone'] | undefined,
): VersionPoint | undefined {
  return milestone === undefined ? undefined : { release, milestone };
}

/** Returns the items that arrive between two versions, each once, at the first release that has it. */
function arrivalsBetween(
  { start, end }: KnownEnds,
  { from, to }: UpgradePath,
  arrivals: readonly Arrival[],
): Arrival[] {
  const seen = new Set<Item>();
  return arrivals.filter(({ item, at, home }) => {
    if (seen.has(item)) return false;
    const isLate = at.release.id === to.id && orderOf(at) > orderOf(end);
    if (isLate) return false;
    seen.add(item);
    // Those of the release itself are no part of the path; those of a later one are told as had.
    return home.id !== from.id || at.release.id !== from.id || orderOf(at) > orderOf(start);
  });
}

/** Checks whether the start has an item that also arrives on the path, by another of its points. */
function isHad({ catalog, today, start }: KnownEnds, { points }: Arrival): boolean {
  return points.length > 1 && containsAny(catalog, start, points, today) === 'yes';
}
