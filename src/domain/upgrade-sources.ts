import type { Catalog, Release } from './catalog.ts';
import { findRelease } from './find.ts';

/** The releases that a release can be upgraded from in one hop. */
export interface UpgradeSources {
  /** Ids of releases, outside ones included. */
  readonly ids: readonly string[];
  /**
   * Where the content says so: `upgrade_from` of the release, or `upgrades.skipping` of the site. Undefined if it
   * says nothing: the only source is then `previous`, and nobody may claim that others are impossible.
   */
  readonly statedBy: 'release' | 'site' | undefined;
  /** True if the site says that upgrades may skip releases: the sources are then all earlier releases. */
  readonly isAny: boolean;
}

/** Returns the releases that a release can be upgraded from in one hop, and who says so. */
export function upgradeSources(catalog: Catalog, release: Release): UpgradeSources {
  const { upgrade_from, previous } = release;
  if (upgrade_from !== undefined) return { ids: upgrade_from, statedBy: 'release', isAny: false };
  if (previous === undefined) return { ids: [], statedBy: undefined, isAny: false };
  const { skipping } = catalog.site.upgrades;
  return {
    ids: skipping === 'allowed' ? ancestorIds(catalog, previous) : [previous],
    statedBy: skipping === 'unknown' ? undefined : 'site',
    isAny: skipping === 'allowed',
  };
}

/** Returns the ids of a release and of all before it along `previous`, nearest first. */
function ancestorIds(catalog: Catalog, nearest: string): string[] {
  // The set ends a cycle, which a check reports.
  const ids = new Set<string>();
  for (let id: string | undefined = nearest; id !== undefined && !ids.has(id);) {
    ids.add(id);
    id = findRelease(catalog, id)?.previous;
  }
  return [...ids];
}

/** Tells whether a release can be upgraded to from another one in one hop, which may be external. */
export function isReachedFrom(catalog: Catalog, release: Release, id: string): boolean {
  return upgradeSources(catalog, release).ids.includes(id);
}
