import type { Catalog, Release } from './catalog.ts';
import { findRelease, releaseIndex } from './find.ts';
import { memoizeByObject } from '../lib/memoize.ts';

/** The releases that a release was made from along `previous`, and itself. */
interface Lineage {
  /** Oldest first. */
  readonly releases: readonly Release[];
  readonly ids: ReadonlySet<string>;
}

const lineages = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((release: Release): Lineage => {
    const ids = new Set<string>();
    const found: Release[] = [];
    // The set ends a cycle, which a check reports.
    for (let at: Release | undefined = release; at !== undefined && !ids.has(at.id);) {
      ids.add(at.id);
      found.push(at);
      at = at.previous === undefined ? undefined : findRelease(catalog, at.previous);
    }
    return { releases: found.toReversed(), ids };
  }),
);

/** Checks whether a release was made from another one along `previous`. */
export function isAncestor(catalog: Catalog, older: Release, newer: Release): boolean {
  return older.id !== newer.id && lineages(catalog)(newer).ids.has(older.id);
}

/** Returns the releases that a release was made from, oldest first, and itself. */
export function lineageOf(catalog: Catalog, release: Release): readonly Release[] {
  return lineages(catalog)(release).releases;
}

/**
 * Returns the releases that lead from one to another, both included, in the order of the catalog: those
 * that the target was made from, without those that the start was made from.
 */
export function releasesBetween(catalog: Catalog, from: Release, to: Release): Release[] {
  const known = lineages(catalog)(from).ids;
  const passed = lineageOf(catalog, to).filter(({ id }) => !known.has(id));
  return [from, ...passed].toSorted(
    (a, b) => releaseIndex(catalog, a.id) - releaseIndex(catalog, b.id),
  );
}

/** Returns the releases that were made from a release, and itself, in the order of the catalog. */
export function descendantsOf(catalog: Catalog, release: Release): readonly Release[] {
  return descendants(catalog)(release);
}

const descendants = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((release: Release) =>
    catalog.releases.filter((one) => lineages(catalog)(one).ids.has(release.id)),
  ),
);

/** Returns the release that follows in the same line of the same product; undefined for the last one. */
export function nextInLine(catalog: Catalog, release: Release): Release | undefined {
  return followers(catalog).get(release.id);
}

const followers = memoizeByObject(({ releases }: Catalog) => {
  const next = new Map<string, Release>();
  const last = new Map<string, Release>();
  for (const release of releases) {
    const key = JSON.stringify([release.product, release.line]);
    const before = last.get(key);
    if (before !== undefined) next.set(before.id, release);
    last.set(key, release);
  }
  return next;
});
