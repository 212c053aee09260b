import type { Catalog, Milestone, Release } from './catalog.ts';
import { findRelease, gaOf, releaseIndex } from './find.ts';
import { milestoneIndex } from './milestone-order.ts';
import { onceFor } from '../lib/once-for.ts';

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
  const [releaseId = '', rest] = name.split('/');
  const release = findRelease(catalog, releaseId);
  return release === undefined || rest === undefined ? undefined : inRelease(release, rest);
}

function byVersion(catalog: Catalog, name: string): VersionPoint | undefined {
  return versions(catalog).get(name);
}

/** The first point of each version, in the order of the line. */
const versions = onceFor(({ releases }: Catalog) => {
  const points = new Map<string, VersionPoint>();
  const add = (version: string | undefined, point: VersionPoint) => {
    if (version !== undefined && !points.has(version)) points.set(version, point);
  };
  for (const release of releases) {
    for (const milestone of release.milestones) add(milestone.version, { release, milestone });
    const ga = gaOf(release);
    if (ga !== undefined) add(release.version, { release, milestone: ga });
  }
  return points;
});

function wholeRelease(
  catalog: Catalog,
  name: string,
  edge: 'start' | 'end',
): VersionPoint | undefined {
  const release = findRelease(catalog, name);
  if (release === undefined) return undefined;
  const milestone = edge === 'start' ? gaOf(release) : release.milestones.at(-1);
  return milestone === undefined ? undefined : { release, milestone };
}

/** Negative if `a` comes before `b` in the order of releases, then of their timelines. */
export function comparePoints(catalog: Catalog, a: VersionPoint, b: VersionPoint): number {
  if (a.release.id === b.release.id) {
    return milestoneIndex(a.release, a.milestone.id) - milestoneIndex(a.release, b.milestone.id);
  }
  return releaseIndex(catalog, a.release.id) - releaseIndex(catalog, b.release.id);
}
