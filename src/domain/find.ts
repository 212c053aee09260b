import type { Catalog, Item, Milestone, Release } from './catalog.ts';
import { onceFor } from '../lib/once-for.ts';

/** Pages ask for a release by its id, or what follows it, as often as there are items. */
const places = onceFor(({ releases }: Catalog) =>
  firstBy(releases.keys(), (at) => releases[at]?.id),
);
const followers = onceFor(({ releases }: Catalog) => firstBy(releases, ({ previous }) => previous));
const itemsBySlug = onceFor(({ items }: Release) => firstBy(items, ({ slug }) => slug));

/** The release with that id, or undefined for an outside or unknown one. */
export function findRelease(catalog: Catalog, id: string): Release | undefined {
  return catalog.releases[releaseIndex(catalog, id)];
}

/** Place of a release on the line; -1 if it is not there. */
export function releaseIndex(catalog: Catalog, id: string): number {
  return places(catalog).get(id) ?? -1;
}

/** The milestone with that id, or undefined. */
export function findMilestone(release: Release, id: string): Milestone | undefined {
  return release.milestones.find((milestone) => milestone.id === id);
}

/** The item that `release/slug` names, or undefined. */
export function findItem(catalog: Catalog, reference: string): Item | undefined {
  const [releaseId = '', slug = ''] = reference.split('/');
  const release = findRelease(catalog, releaseId);
  return release === undefined ? undefined : itemsBySlug(release).get(slug);
}

/** The GA milestone, or undefined while the timeline has none. */
export function gaOf(release: Release): Milestone | undefined {
  return release.milestones.find((milestone) => milestone.kind === 'ga');
}

/** The release that follows, or undefined for the newest. */
export function nextRelease(catalog: Catalog, release: Release): Release | undefined {
  return followers(catalog).get(release.id);
}

/** The first of what has the same key, by key. */
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
