import type { Release } from '../../domain/catalog.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';

/** Returns a release without its items, notes and issues. */
export const bareRelease = memoizeByObject((release: Release): Release => ({
  ...release,
  items: [],
  notes: [],
  issues: [],
}));

/**
 * Returns a context with the content that every page may show: the site, the releases with their
 * timelines, the meetings and the handbook, but no items, notes or issues. A page made from this
 * context and its own entry cannot show other entries, so its cache key need not cover them.
 */
export const frameContext = memoizeByObject((context: ViewContext): ViewContext => {
  const { catalog } = context;
  return { ...context, catalog: { ...catalog, releases: catalog.releases.map(bareRelease) } };
});
