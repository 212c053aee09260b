import type { Catalog, Item } from './catalog.ts';
import { containsAny } from './contains.ts';
import { isRemovedBy, removalsOnPath } from './item-removals.ts';
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

/**
 * Why an item of a release on the path is not new, net: the start has it already, a later item takes it up, or it is
 * removed again.
 */
export type LeftOutReason = 'had' | 'superseded' | 'removed';

/** An item of a release on a path that is not new for those who take it. */
export interface LeftOut {
  readonly item: Item;
  readonly reason: LeftOutReason;
  /** The item that takes it up or removes it. */
  readonly by: Item | undefined;
  /** Where on the path that happens; undefined for what the start has. */
  readonly at: VersionPoint | undefined;
}

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
  const judged = fresh.map((arrival) => judge(known, arrival, fresh));
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

/** Decides on an item that the path brings: it is new, or it is taken up or removed again. */
function judge(ends: KnownEnds, arrival: Arrival, fresh: readonly Arrival[]): NewsItem | LeftOut {
  const { item } = arrival;
  const chain = successors(ends.catalog, arrival, fresh);
  const [next, last] = [chain[0], chain.at(-1)];
  if (next !== undefined && last !== undefined) {
    const isGone = last.item.kind === 'removal' && !isAnnouncement(item);
    return { item, reason: isGone ? 'removed' : 'superseded', by: last.item, at: next.at };
  }
  const removal = isRemovedBy(ends, arrival);
  const isShort = !isAnnouncement(item) || !isOfBefore(arrival, fresh);
  if (removal !== undefined && isShort) {
    return { item, reason: 'removed', by: undefined, at: removal };
  }
  if (removal !== undefined) return { ...arrival, kind: 'removal', at: removal };
  if (item.kind === 'removal' && !isOfBefore(arrival, fresh)) {
    return { item, reason: 'removed', by: undefined, at: arrival.at };
  }
  return { ...arrival, kind: item.kind };
}

/** Checks whether an item announces or carries out that something goes, rather than bringing something. */
export function isAnnouncement({ kind }: Item): boolean {
  return kind === 'deprecation' || kind === 'removal';
}

/**
 * Checks whether what an item deprecates or removes was there before the path. Without `continues` it was: only an
 * item that the path itself brings, and that is no announcement, tells otherwise.
 */
function isOfBefore({ item }: Arrival, fresh: readonly Arrival[], depth = 0): boolean {
  if (item.continues === undefined || depth > fresh.length) return isAnnouncement(item);
  const before = fresh.find((one) => refOf(one.item) === item.continues);
  return before === undefined || isOfBefore(before, fresh, depth + 1);
}

/** Returns the later items that take up an item, one after the other; of unrecorded ones nobody knows whether they do. */
function successors(catalog: Catalog, first: Arrival, fresh: readonly Arrival[]): Arrival[] {
  const found: Arrival[] = [];
  for (let at: Arrival | undefined = first; at !== undefined;) {
    at = successor(catalog, at, fresh);
    if (at !== undefined) found.push(at);
  }
  return found;
}

function successor(
  catalog: Catalog,
  { item, at, inclusion }: Arrival,
  fresh: readonly Arrival[],
): Arrival | undefined {
  const ref = refOf(item);
  return byContinues(fresh)
    .get(ref)
    ?.find(
      (one) =>
        comparePoints(catalog, one.at, at) > 0 &&
        (one.inclusion !== 'unrecorded' || inclusion === 'unrecorded'),
    );
}

const byContinues = memoizeByObject((fresh: readonly Arrival[]) =>
  Map.groupBy(fresh, ({ item }) => item.continues),
);

function refOf({ release, slug }: Item): string {
  return `${release}/${slug}`;
}
