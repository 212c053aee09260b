import type { Catalog, Release } from './catalog.ts';
import { findRelease } from './find.ts';

/** One hop of an upgrade: from a release straight to another. */
export interface Hop {
  readonly from: Release;
  readonly to: Release;
}

/** The releases a release can be reached from in one hop: `upgrade_from`, else `previous`. */
export function upgradeSources(catalog: Catalog, release: Release): Release[] {
  const ids = release.upgrade_from ?? (release.previous === undefined ? [] : [release.previous]);
  return ids.flatMap((id) => findRelease(catalog, id) ?? []);
}

/**
 * The fewest hops from a release to a later one, found backwards along `upgrade_from`; the releases
 * between are stops that cannot be skipped. Empty inside one release; undefined where no path leads.
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
