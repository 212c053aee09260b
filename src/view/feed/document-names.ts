import { hasUpgrades } from '../../domain/upgrade-record.ts';
import type { AddressContext } from '../page-kinds/address-kind.ts';
import { feedName } from './feed-name.ts';
import { feedSources } from './feed-sources.ts';
import { isInScope, releasesIn, type FeedScope } from './scope.ts';

/** Maximum number of entries in one document of a feed. */
export const MAX_ENTRIES = 50;

/**
 * Returns the names of a feed's documents without building their entries; none for the feed of upgrade notes on a site
 * without upgrades.
 */
export function feedDocumentNames(context: AddressContext, scope: FeedScope): string[] {
  if (scope.of === 'upgrade' && !hasUpgrades(context.catalog)) return [];
  const archives = countArchives(countEntries(context, scope));
  return [feedName(), ...Array.from({ length: archives }, (_, index) => feedName(index + 1))];
}

/** Returns the number of archives: none if one document holds everything. */
export function countArchives(entries: number): number {
  return entries > MAX_ENTRIES ? Math.floor(entries / MAX_ENTRIES) : 0;
}

/** Returns the number of entries of a feed, as entries.ts lists them. */
function countEntries({ catalog, today }: AddressContext, scope: FeedScope): number {
  return releasesIn(catalog, scope)
    .flatMap((release) => feedSources(catalog, release, today))
    .filter((source) => isInScope(source, scope)).length;
}
