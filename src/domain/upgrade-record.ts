import type { Catalog, Release } from './catalog.ts';
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

/**
 * Tells whether a site has anything to say about upgrades: upgrade notes, the statement that there are none, or two
 * versions of a product to go from and to.
 */
export function hasUpgrades(catalog: Catalog): boolean {
  const { holds, site, releases } = catalog;
  return (
    holds.notes ||
    site.outside.length > 0 ||
    [...releasesByProduct(catalog).values()].some((own) => own.length > 1) ||
    releases.some(
      (release) =>
        upgradeRecord(release) === 'none' || release.milestones.filter(isFinal).length > 1,
    )
  );
}
