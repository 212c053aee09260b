import type { Catalog, Item, Milestone, Release } from './catalog.ts';
import { memoizeByObject } from '../lib/memoize.ts';

/** Lookup tables, since pages look releases and items up once for each item. */
const releasePositions = memoizeByObject(({ releases }: Catalog) =>
  firstBy(releases.keys(), (at) => releases[at]?.id),
);
const itemsBySlug = memoizeByObject(({ items }: Release) => firstBy(items, ({ slug }) => slug));

/** Finds a release by its id; undefined for an unknown one and for one outside this site. */
export function findRelease(catalog: Catalog, id: string): Release | undefined {
  return catalog.releases[releaseIndex(catalog, id)];
}

/** Returns the index of a release in the order of releases; -1 if there is none. */
export function releaseIndex(catalog: Catalog, id: string): number {
  return releasePositions(catalog).get(id) ?? -1;
}

/** Finds a milestone by its id. */
export function findMilestone(release: Release, id: string): Milestone | undefined {
  return release.milestones.find((milestone) => milestone.id === id);
}

/** Finds an item by its reference `release/slug`. */
export function findItem(catalog: Catalog, reference: string): Item | undefined {
  const [releaseId = '', slug = ''] = reference.split('/');
  const release = findRelease(catalog, releaseId);
  return release === undefined ? undefined : itemsBySlug(release).get(slug);
}

/** Returns the GA milestone; undefined if the timeline has none yet. */
export function gaOf(release: Release): Milestone | undefined {
  return release.milestones.find((milestone) => milestone.kind === 'ga');
}

/** Indexes values by key; the first value with a key wins. */
function firstBy<T>(
  all: Iterable<T>,
  keyOf: (one: T) => string | undefined,
): ReadonlyMap<string | undefined, T> {
  const found = new Map<string | undefined, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (!found.has(key)) found.set(key, one);
  }
  return found;
}
