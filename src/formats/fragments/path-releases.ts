import type { Catalog, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../../view/context.ts';
import { releasesBeyondBound } from '../../view/upgrade/any-path.ts';
import { lightRelease } from './light-entry.ts';

/** The catalog without entries, from which the browser puts paths together, and the ids of the releases to choose. */
export interface PathReleases {
  readonly today: string;
  /** The address of the site: its origin, and its path. */
  readonly origin: string;
  readonly base: string;
  readonly ids: readonly string[];
  readonly catalog: Omit<Catalog, 'digests'>;
}

/** Returns `upgrade/releases.json`; undefined if pages are prepared for all pairs. */
export function pathReleases(context: ViewContext): PathReleases | undefined {
  const { catalog, today, urls, lang } = context;
  const releases = releasesBeyondBound(catalog);
  if (releases.length === 0) return undefined;
  return {
    today,
    origin: urls.absolute(''),
    base: urls.asset(''),
    ids: releases.map(({ id }) => id),
    catalog: {
      site: lightSite(catalog),
      releases: catalog.releases.map((release: Release) => lightRelease(release, lang)),
      meetings: [],
      docs: [],
      holds: catalog.holds,
      files: [],
      ...(catalog.withheld === undefined ? {} : { withheld: catalog.withheld }),
    },
  };
}

/** Returns the settings that paths depend on; the others are those of a site that says nothing. */
function lightSite({ site }: Catalog): Catalog['site'] {
  return {
    ...site,
    ...{ channels: {}, gate: {}, checks: {}, ignore: [], sources: [], nav: [], footer: [] },
    repository: undefined,
  };
}
