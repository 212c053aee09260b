import type { Catalog, Release } from './catalog.ts';
import { findRelease } from './find.ts';

/** One hop of an upgrade: from one release directly to another. */
export interface Hop {
  readonly from: Release;
  readonly to: Release;
}

/** Returns the releases that can be upgraded to a release in one hop: `upgrade_from`, else `previous`. */
export function upgradeSources(catalog: Catalog, release: Release): Release[] {
  const ids = release.upgrade_from ?? (release.previous === undefined ? [] : [release.previous]);
  return ids.flatMap((id) => findRelease(catalog, id) ?? []);
}

/**
 * Finds the fewest hops from a release to a later one with a breadth-first search backwards along
 * `upgrade_from`. Empty within one release; undefined if there is no route.
 */
export function upgradeRoute(catalog: Catalog, from: Release, to: Release): Hop[] | undefined {
  const onward = new Map<string, Hop>();
  const reached = new Set([to.id]);
  let frontier = [to];
  while (!reached.has(from.id) && frontier.length > 0) {
    const next: Release[] = [];
    for (const release of frontier) {
      for (const source of upgradeSources(catalog, release)) {
        if (reached.has(source.id)) continue;
        reached.add(source.id);
        onward.set(source.id, { from: source, to: release });
        next.push(source);
      }
    }
    frontier = next;
  }
  return reached.has(from.id) ? follow(onward, from.id, to.id) : undefined;
}

function follow(onward: ReadonlyMap<string, Hop>, start: string, end: string): Hop[] {
  const hops: Hop[] = [];
  for (let id = start; id !== end;) {
    const hop = onward.get(id);
    if (hop === undefined) break;
    hops.push(hop);
    id = hop.to.id;
  }
  return hops;
}
