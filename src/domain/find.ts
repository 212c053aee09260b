import type { Catalog, Item, Milestone, Release } from './catalog.ts';

/** The release with that id, or undefined for an outside or unknown one. */
export function findRelease(catalog: Catalog, id: string): Release | undefined {
  return catalog.releases.find((release) => release.id === id);
}

/** The milestone with that id, or undefined. */
export function findMilestone(release: Release, id: string): Milestone | undefined {
  return release.milestones.find((milestone) => milestone.id === id);
}

/** The item that `release/slug` names, or undefined. */
export function findItem(catalog: Catalog, reference: string): Item | undefined {
  const [releaseId = '', slug = ''] = reference.split('/');
  return findRelease(catalog, releaseId)?.items.find((item) => item.slug === slug);
}

/** The GA milestone, or undefined while the timeline has none. */
export function gaOf(release: Release): Milestone | undefined {
  return release.milestones.find((milestone) => milestone.kind === 'ga');
}

/** The release that follows, or undefined for the newest. */
export function nextRelease(catalog: Catalog, release: Release): Release | undefined {
  return catalog.releases.find((candidate) => candidate.previous === release.id);
}
