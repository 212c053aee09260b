import type { Catalog, Milestone, Release } from './catalog.ts';
import { findRelease, gaOf, releaseIndex } from './find.ts';
import { milestoneIndex } from './milestone-order.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { releasesByProduct } from './products.ts';

/** A milestone of a release, as a point in the order of all releases and their timelines. */
export interface VersionPoint {
  readonly release: Release;
  readonly milestone: Milestone;
}

/** The result of resolving a name: a point, a release outside this site, or nothing known. */
export type ResolvedVersion =
  | { readonly kind: 'point'; readonly point: VersionPoint }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unknown' };

/**
 * Resolves a name in a content file: a milestone id of the entry's own release, `release/milestone`, a
 * version of any timeline of its product, or a release (its GA, or its last milestone if `edge` is `end`).
 */
export function resolveVersion(
  catalog: Catalog,
  home: Release,
  name: string,
  edge: 'start' | 'end' = 'start',
): ResolvedVersion {
  const point =
    inRelease(home, name) ??
    qualified(catalog, name) ??
    byVersion(catalog, home, name) ??
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

function byVersion(catalog: Catalog, home: Release, name: string): VersionPoint | undefined {
  return pointsByVersion(catalog).get(home.product)?.get(name);
}

/** Maps each version of a product to its first point: products may have versions with the same name. */
const pointsByVersion = memoizeByObject(
  (catalog: Catalog) =>
    new Map([...releasesByProduct(catalog)].map(([id, releases]) => [id, versionPoints(releases)])),
);

/** Maps each version to its first point in the order of releases. */
function versionPoints(releases: readonly Release[]): ReadonlyMap<string, VersionPoint> {
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
}

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

/** Compares two points by release, then by timeline; negative if `a` comes first. */
export function comparePoints(catalog: Catalog, a: VersionPoint, b: VersionPoint): number {
  if (a.release.id === b.release.id) {
    return milestoneIndex(a.release, a.milestone.id) - milestoneIndex(a.release, b.milestone.id);
  }
  return releaseIndex(catalog, a.release.id) - releaseIndex(catalog, b.release.id);
}
