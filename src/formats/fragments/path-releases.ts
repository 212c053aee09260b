import type { ViewContext } from '../../view/context.ts';
import { pathRelease, releasesBeyondBound, type PathRelease } from '../../view/upgrade/any-path.ts';

/** The releases between which the browser puts paths together. */
interface PathReleases {
  readonly releases: readonly PathRelease[];
}

/** Returns `upgrade/releases.json`; undefined if pages are prepared for all pairs. */
export function pathReleases(context: ViewContext): PathReleases | undefined {
  const releases = releasesBeyondBound(context.catalog);
  if (releases.length === 0) return undefined;
  return { releases: releases.map((release) => pathRelease(context, release)) };
}
