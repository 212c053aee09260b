import type { Release, Site } from '../../domain/catalog.ts';
import { withoutBody } from '../../domain/no-body.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';

/** Returns a release without its text, items, notes and issues. */
export const bareRelease = memoizeByObject((release: Release): Release => ({
  ...withoutBody(release),
  items: [],
  notes: [],
  issues: [],
}));

/** Returns a site without what only the reader and commands use, since a change of it changes no page. */
function shownSite(site: Site): Site {
  return {
    ...site,
    ...{
      ignore: [],
      checks: {},
      hosts: [],
      pull_requests: { require: 'off', paths: [], skip_label: '' },
    },
  };
}

/**
 * Returns a context with the content that every page may show: the site, the releases with their
 * timelines, the meetings and the handbook without their texts, and no items, notes or issues. A page made from
 * this context and its own entry cannot show other entries, so its cache key need not cover them.
 */
export const frameContext = memoizeByObject((context: ViewContext): ViewContext => {
  const { catalog } = context;
  const site = shownSite(catalog.site);
  const releases = catalog.releases.map(bareRelease);
  const [meetings, docs] = [catalog.meetings.map(withoutBody), catalog.docs.map(withoutBody)];
  return { ...context, catalog: { ...catalog, site, releases, meetings, docs } };
});
