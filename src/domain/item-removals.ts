import type { Catalog, Item, Release } from './catalog.ts';
import { follows } from './contains.ts';
import { isAncestor } from './lineage.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import {
  releaseArrivals,
  type Arrival,
  type KnownEnds,
  type NewsItem,
} from './release-arrivals.ts';
import { resolveVersion, type VersionPoint } from './version-order.ts';

/** Returns the version that removes an item, as `removed_in` says, if the end of a path has come to it. */
export function isRemovedBy(
  { catalog, today, end }: KnownEnds,
  { item, home }: Arrival,
): VersionPoint | undefined {
  // A removal is what removes: it is not removed itself.
  if (item.removed_in === undefined || item.kind === 'removal') return undefined;
  const removal = resolveVersion(catalog, home, item.removed_in);
  if (removal.kind !== 'point') return undefined;
  return follows(catalog, end, removal.point, today) === 'yes' ? removal.point : undefined;
}

/** Returns what the start of a path has and the path removes by `removed_in`, where no item says so. */
export function removalsOnPath(
  ends: KnownEnds,
  passed: readonly Release[],
  fresh: readonly Arrival[],
): NewsItem[] {
  const { catalog, today, start } = ends;
  const isFresh = new Set(fresh.map(({ item }) => item));
  const ids = new Set(passed.map(({ id }) => id));
  return announced(catalog)(today).flatMap((arrival): NewsItem[] => {
    const { home, item } = arrival;
    const isBefore = home.id === start.release.id || isAncestor(catalog, home, start.release);
    if (!isBefore || isFresh.has(item) || isTakenUp(ends, item)) return [];
    const at = isRemovedBy(ends, arrival);
    if (at === undefined || !ids.has(at.release.id)) return [];
    const isGone = follows(catalog, start, at, today) === 'yes';
    return isGone ? [] : [{ ...arrival, kind: 'removal', at }];
  });
}

/** The items of all releases whose removal is announced. */
const announced = memoizeByObject((catalog: Catalog) =>
  memoizeByText((today) =>
    catalog.releases.flatMap((release) =>
      releaseArrivals(catalog, release, today).filter(
        ({ item, home }) => item.removed_in !== undefined && home.id === release.id,
      ),
    ),
  ),
);

/** Checks whether an item up to the end of the path takes up another one: it says what becomes of that. */
function isTakenUp({ catalog, today, end }: KnownEnds, { release, slug }: Item): boolean {
  const heirs = takenUp(catalog)(today).get(`${release}/${slug}`) ?? [];
  return heirs.some(
    ({ release: other }) => other.id === end.release.id || isAncestor(catalog, other, end.release),
  );
}

const takenUp = memoizeByObject((catalog: Catalog) =>
  memoizeByText((today) => {
    const all = catalog.releases.flatMap((release) => releaseArrivals(catalog, release, today));
    const points = all.map(({ item, at }) => ({ ref: item.continues, release: at.release }));
    return Map.groupBy(points, ({ ref }) => ref);
  }),
);
