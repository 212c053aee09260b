import type { Catalog, Release } from '../domain/catalog.ts';
import { findRelease } from '../domain/find.ts';

/**
 * Between how many releases, the newest of a line, a path is prepared. Pages grow with the square
 * of it: 12 releases, six years at two a year, make 144 paths, which build in seconds. From an older
 * one the upgrade page says how to chain hops; the handbook tells of the bound.
 */
export const PATH_RELEASES = 12;

/** A release of the site, or the id of one that is documented elsewhere. */
export type PathEnd = Release | string;

/** The two ends of a page below /upgrade/. */
export interface UpgradePair {
  readonly from: PathEnd;
  readonly to: PathEnd;
}

/** The id that stands for an end in an address. */
export function endId(end: PathEnd): string {
  return typeof end === 'string' ? end : end.id;
}

/** The releases between which paths are prepared, oldest first. */
export function pathReleases({ releases }: Catalog): Release[] {
  const lines = Map.groupBy(releases, ({ product }) => product);
  return [...lines.values()].flatMap((line) => line.slice(-PATH_RELEASES));
}

/** Releases that are named here but documented elsewhere; no more of them than of those that are. */
export function outsideEnds(catalog: Catalog): string[] {
  return catalog.site.outside
    .filter((id) => findRelease(catalog, id) === undefined)
    .slice(-PATH_RELEASES);
}

/** Every pair that has a page: paths, downgrades, and pairs with a release documented elsewhere. */
export function upgradePairs(catalog: Catalog): UpgradePair[] {
  const inside = pathReleases(catalog);
  const outside = outsideEnds(catalog);
  return inside.flatMap((one) => [
    ...inside.filter(({ product }) => product === one.product).map((to) => ({ from: one, to })),
    ...outside.flatMap((id) => [
      { from: id, to: one },
      { from: one, to: id },
    ]),
  ]);
}
