import type { Release } from '../../domain/catalog.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';

/** A release without its items, notes and issues. */
export const bareRelease = memoizeByObject((release: Release): Release => ({
  ...release,
  items: [],
  notes: [],
  issues: [],
}));

/**
 * What surrounds all pages: the site, its releases with their timelines, meetings and the handbook, and
 * nothing that a release holds. A page that is made from this and from what it is given besides cannot
 * show anything else, so that nothing else has to be looked at to know whether it is still what it was.
 */
export const frameContext = memoizeByObject((context: ViewContext): ViewContext => {
  const { catalog } = context;
  return { ...context, catalog: { ...catalog, releases: catalog.releases.map(bareRelease) } };
});
