import type { Catalog, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { memoizeByObject } from '../../lib/memoize.ts';

/**
 * Between how many releases, the newest of a line, a path is prepared. Pages grow with the square
 * of it: 12 releases, six years at two a year, make 144 paths, which build in seconds. From an older
 * one the upgrade page says how to chain hops; the handbook tells of the bound.
 */
export const PATH_RELEASES = 12;

/** The two ends of a page below /upgrade/; one of them may be a release documented elsewhere, by its id. */
export type UpgradePair =
  | { readonly kind: 'here'; readonly from: Release; readonly to: Release }
  | { readonly kind: 'from-outside'; readonly from: string; readonly to: Release }
  | { readonly kind: 'to-outside'; readonly from: Release; readonly to: string };

/** The id that stands for an end in an address. */
export function endId(end: Release | string): string {
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
export const upgradePairs = memoizeByObject((catalog: Catalog): readonly UpgradePair[] => {
  const releases = pathReleases(catalog);
  const outside = outsideEnds(catalog);
  return releases.flatMap((from): UpgradePair[] => [
    ...releases
      .filter(({ product }) => product === from.product)
      .map((to) => ({ kind: 'here' as const, from, to })),
    ...outside.flatMap((id) => [
      { kind: 'from-outside' as const, from: id, to: from },
      { kind: 'to-outside' as const, from, to: id },
    ]),
  ]);
});

/** Whether a release says that it can be reached from another, which may be documented elsewhere. */
export function isReachedFrom({ upgrade_from, previous }: Release, id: string): boolean {
  return upgrade_from === undefined ? previous === id : upgrade_from.includes(id);
}
