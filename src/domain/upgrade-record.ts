import type { Catalog, Release } from './catalog.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { releasesByProduct } from './products.ts';
import { isFinal } from './publication.ts';

/**
 * The statement of the content on the upgrade to a release: `notes` if it has upgrade notes, `none` if it says that
 * nothing needs to be done, `unrecorded` if it says nothing.
 */
export type UpgradeRecord = 'notes' | 'none' | 'unrecorded';

/** Returns what the content says about the upgrade to a release. */
export function upgradeRecord({ notes, upgrade_notes }: Release): UpgradeRecord {
  if (notes.length > 0) return 'notes';
  return upgrade_notes === 'none' ? 'none' : 'unrecorded';
}

/** Tells whether a site has anything to say about upgrades. */
export function hasUpgrades(catalog: Catalog): boolean {
  return [...releasesByProduct(catalog).keys()].some((product) => hasUpgradesOf(catalog, product));
}

/**
 * Tells whether a site has anything to say about the upgrades of a product: upgrade notes, the statement that there
 * are none, or two versions to go from and to. Where it has nothing, no page, feed or API document of upgrades exists.
 */
export function hasUpgradesOf(catalog: Catalog, product: string | undefined): boolean {
  return upgradesByProduct(catalog).get(product) ?? false;
}

const upgradesByProduct = memoizeByObject(
  (catalog: Catalog): ReadonlyMap<string | undefined, boolean> => {
    const { holds, site } = catalog;
    const isCertain = holds.notes || site.outside.length > 0;
    return new Map(
      [...releasesByProduct(catalog)].map(([product, releases]) => [
        product,
        isCertain || releases.length > 1 || releases.some(tellsOfUpgrades),
      ]),
    );
  },
);

function tellsOfUpgrades(release: Release): boolean {
  return upgradeRecord(release) === 'none' || release.milestones.filter(isFinal).length > 1;
}
