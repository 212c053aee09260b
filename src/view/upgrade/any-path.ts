import type { Catalog, Item, Release } from '../../domain/catalog.ts';
import { releasesByProduct } from '../../domain/products.ts';
import { releaseArrivals } from '../../domain/release-arrivals.ts';
import { hasUpgradesOf } from '../../domain/upgrade-record.ts';
import { NEWS_ON_PAGE, PATH_RELEASES } from './path-limits.ts';

/** Returns the releases whose instructions, and whose entries to read, are published as fragments. */
export function releasesWithFragments(catalog: Catalog): Release[] {
  return catalog.releases.filter(
    (release) =>
      release.notes.length > 0 || (hasUpgradesOf(catalog, release.product) && hasReadings(release)),
  );
}

function hasReadings({ items, issues }: Release): boolean {
  return issues.length > 0 || items.some(isReading);
}

/** Tells whether paths show an item to be read, with its impact and action. */
export function isReading({ breaking, kind }: Item): boolean {
  return breaking || kind === 'deprecation' || kind === 'removal';
}

/**
 * Returns the releases whose new items are published as fragments: those of products with so many items that a path
 * may have more than its page.
 */
export function releasesWithNews(catalog: Catalog, today: string): Release[] {
  return [...releasesByProduct(catalog)].flatMap(([product, releases]) => {
    const count = (sum: number, release: Release) =>
      sum + releaseArrivals(catalog, release, today).length;
    const isLong = hasUpgradesOf(catalog, product) && releases.reduce(count, 0) > NEWS_ON_PAGE;
    return isLong ? [...releases] : [];
  });
}

/** Returns the releases of products that have more of them than paths are prepared for, oldest first. */
export function releasesBeyondBound(catalog: Catalog): Release[] {
  return [...releasesByProduct(catalog)].flatMap(([product, releases]) =>
    releases.length > PATH_RELEASES && hasUpgradesOf(catalog, product) ? [...releases] : [],
  );
}
