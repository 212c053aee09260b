import type { Catalog, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { hasProducts, releasesByProduct } from '../../domain/products.ts';
import { supportWindow } from '../../domain/support.ts';
import { isReachedFrom } from '../../domain/upgrade-sources.ts';
import { hasUpgradesOf } from '../../domain/upgrade-record.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { PATH_RELEASES } from './path-limits.ts';

/** Start and target of a page below /upgrade/. One may be an external release, given by its id. */
export type UpgradePair =
  | { readonly kind: 'here'; readonly from: Release; readonly to: Release }
  | { readonly kind: 'from-outside'; readonly from: string; readonly to: Release }
  | { readonly kind: 'to-outside'; readonly from: Release; readonly to: string };

/** Returns the id of start or target for an address. */
export function endId(end: Release | string): string {
  return typeof end === 'string' ? end : end.id;
}

/** Returns the releases that get paths, product by product, oldest first. */
export function pathReleases(catalog: Catalog): Release[] {
  return [...releasesByProduct(catalog).values()].flatMap(withPaths);
}

/** Returns those releases of a product that get paths, oldest first. */
export function withPaths(releases: readonly Release[]): readonly Release[] {
  return releases.slice(-PATH_RELEASES);
}

/** Returns the newest external releases (`outside` in site.yaml), at most `PATH_RELEASES`. */
export function outsideEnds(catalog: Catalog): string[] {
  return catalog.site.outside
    .filter((id) => findRelease(catalog, id) === undefined)
    .slice(-PATH_RELEASES);
}

/**
 * Returns every pair that has a page: paths, downgrades, gaps, and pairs with an external release. None of a product
 * without anything to say about upgrades.
 */
export const upgradePairs = memoizeByObject((catalog: Catalog): readonly UpgradePair[] => {
  const outside = outsideEnds(catalog);
  return [...releasesByProduct(catalog)].flatMap(([product, all]) => {
    if (!hasUpgradesOf(catalog, product)) return [];
    const releases = withPaths(all);
    const ends = outside.filter((id) => mayBeOf(catalog, all, id));
    return releases.flatMap((from): UpgradePair[] => [
      ...releases.map((to) => ({ kind: 'here' as const, from, to })),
      ...ends.flatMap((id) => [
        { kind: 'from-outside' as const, from: id, to: from },
        { kind: 'to-outside' as const, from, to: id },
      ]),
    ]);
  });
});

/** Tells whether an external release may be one of a product: with several, one that is named by its releases. */
function mayBeOf(catalog: Catalog, releases: readonly Release[], id: string): boolean {
  return !hasProducts(catalog) || releases.some((release) => isReachedFrom(catalog, release, id));
}

/** Tells whether a release is offered as the target of an upgrade: not if it is withdrawn. */
export function isOffered({ catalog, today }: ViewContext, release: Release): boolean {
  return supportWindow(catalog, release, today).state !== 'withdrawn';
}
