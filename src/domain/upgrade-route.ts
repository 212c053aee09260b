import type { Catalog, Release } from './catalog.ts';
import { findRelease } from './find.ts';
import { upgradeSources } from './upgrade-sources.ts';

/** One hop of an upgrade: from one release directly to another. */
export interface Hop {
  readonly from: Release;
  readonly to: Release;
}

/**
 * Finds the fewest hops from a release to a later one with a breadth-first search backwards along
 * the sources of each release. Empty within one release; undefined if there is no route.
 */
export function upgradeRoute(catalog: Catalog, from: Release, to: Release): Hop[] | undefined {
  const onward = new Map<string, Hop>();
  const reached = new Set([to.id]);
  let frontier = [to];
  while (!reached.has(from.id) && frontier.length > 0) {
    const next: Release[] = [];
    for (const release of frontier) {
      for (const id of upgradeSources(catalog, release).ids) {
        const source = findRelease(catalog, id);
        if (source === undefined || reached.has(id)) continue;
        reached.add(id);
        onward.set(id, { from: source, to: release });
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
