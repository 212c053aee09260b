import type { Catalog, Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { milestoneIndex } from './milestone-order.ts';

/** A place on the line of all releases and their milestones, in the order of the timelines. */
export interface VersionPoint {
  readonly release: Release;
  readonly milestone: Milestone;
}

/** What a version, milestone or release names: a point, something outside, or nothing known. */
export type Resolved =
  | { readonly kind: 'point'; readonly point: VersionPoint }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unknown' };

/**
 * Finds what a writer named: a milestone id of the home release, `release/milestone`, a version of
 * any timeline, or a release (its GA, or its last milestone where `edge` is `end`).
 */
export function resolveVersion(
  catalog: Catalog,
  home: Release,
  name: string,
  edge: 'start' | 'end' = 'start',
): Resolved {
  const point =
    inRelease(home, name) ??
    qualified(catalog, name) ??
    byVersion(catalog, name) ??
    wholeRelease(catalog, name, edge);
  if (point !== undefined) return { kind: 'point', point };
  const [first = ''] = name.split('/');
  return { kind: catalog.site.outside.includes(first) ? 'outside' : 'unknown' };
}

function inRelease(release: Release, name: string): VersionPoint | undefined {
  const milestone = release.milestones.find(({ id, version }) => id === name || version === name);
  if (milestone !== undefined) return { release, milestone };
  const ga = gaOf(release);
  return release.version === name && ga !== undefined ? { release, milestone: ga } : undefined;
}

function qualified(catalog: Catalog, name: string): VersionPoint | undefined {
  const [releaseId, rest] = name.split('/');
  const release = catalog.releases.find(({ id }) => id === releaseId);
  return release === undefined || rest === undefined ? undefined : inRelease(release, rest);
}

function byVersion(catalog: Catalog, name: string): VersionPoint | undefined {
  for (const release of catalog.releases) {
    const milestone = release.milestones.find(({ version }) => version === name);
    if (milestone !== undefined) return { release, milestone };
    const ga = gaOf(release);
    if (release.version === name && ga !== undefined) return { release, milestone: ga };
  }
  return undefined;
}

function wholeRelease(
  catalog: Catalog,
  name: string,
  edge: 'start' | 'end',
): VersionPoint | undefined {
  const release = catalog.releases.find(({ id }) => id === name);
  if (release === undefined) return undefined;
  const milestone = edge === 'start' ? gaOf(release) : release.milestones.at(-1);
  return milestone === undefined ? undefined : { release, milestone };
}

/** Negative if `a` comes before `b` in the order of releases, then of their timelines. */
export function comparePoints(catalog: Catalog, a: VersionPoint, b: VersionPoint): number {
  if (a.release.id === b.release.id) {
    return milestoneIndex(a.release, a.milestone.id) - milestoneIndex(a.release, b.milestone.id);
  }
  return (
    catalog.releases.findIndex(({ id }) => id === a.release.id) -
    catalog.releases.findIndex(({ id }) => id === b.release.id)
  );
}
