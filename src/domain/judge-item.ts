import type { Catalog, Item } from './catalog.ts';
import { isRemovedBy } from './item-removals.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import type { Arrival, KnownEnds, NewsItem } from './release-arrivals.ts';
import { comparePoints, type VersionPoint } from './version-order.ts';

/**
 * The reason why an item of a release on the path is not new, net: the start has it already, a later item takes it up,
 * or it is removed again.
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

/** Decides on an item that the path brings: it is new, or it is taken up or removed again. */
export function judgeItem(
  ends: KnownEnds,
  arrival: Arrival,
  fresh: readonly Arrival[],
): NewsItem | LeftOut {
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
function isOfBefore(
  { item }: Arrival,
  fresh: readonly Arrival[],
  seen: ReadonlySet<Item> = new Set(),
): boolean {
  // Items that continue each other in a circle tell nothing.
  if (item.continues === undefined || seen.has(item)) return isAnnouncement(item);
  const before = fresh.find((one) => refOf(one.item) === item.continues);
  return before === undefined || isOfBefore(before, fresh, new Set([...seen, item]));
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
