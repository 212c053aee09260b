import { memoizeByObject } from '../lib/memoize.ts';
import type { Catalog, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { factCount } from './milestone-facts.ts';

/**
 * Counts the facts about the GA of every release that follows a release, however far. Only the next one moves
 * an end of support, but a release may be inserted before it, which must not lower the count.
 */
export function gaFactsAfter(catalog: Catalog, release: Release): number {
  return countsOf(catalog)(release.id);
}

const countsOf = memoizeByObject(({ releases }: Catalog) => {
  const following = Map.groupBy(releases, ({ previous }) => previous);
  const counts = new Map<string, number>();
  const count = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    // Ends a loop along `previous`, which the check reports.
    counts.set(id, 0);
    const followers = following.get(id) ?? [];
    const total = followers.reduce((sum, one) => sum + ownCount(one) + count(one.id), 0);
    counts.set(id, total);
    return total;
  };
  return count;
});

/** A next release counts once it has a GA, also if that only says so. */
function ownCount(release: Release): number {
  const ga = gaOf(release);
  return ga === undefined ? 0 : 1 + factCount(ga);
}
