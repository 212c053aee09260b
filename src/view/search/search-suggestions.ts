import { newestRelease } from '../../domain/newest.ts';
import { listedReleases } from '../../domain/products.ts';
import { hasUpgrades, hasUpgradesOf } from '../../domain/upgrade-record.ts';
import type { ViewContext } from '../context.ts';
import { releaseLink } from '../shared/entry-links.ts';
import { areaTitle } from '../shared/labels.ts';

/** A page that the search dialog suggests before the reader types. */
export interface SearchSuggestion {
  readonly label: string;
  /** The kind of page, or the release it belongs to; may be empty. */
  readonly over: string;
  readonly href: string;
}

/** Number of areas to suggest: more would hide what is below. */
const MOST_AREAS = 6;

/** Returns the pages that most readers look for: the newest release, its upgrade, its known issues, the areas. */
export function searchSuggestions(context: ViewContext): SearchSuggestion[] {
  const { words, urls, catalog } = context;
  const { kinds, groups } = words.search;
  const areas = catalog.site.areas.slice(0, MOST_AREAS).map(({ id }) => ({
    label: areaTitle(id, context),
    over: kinds.area,
    href: urls.area(id),
  }));
  return [
    ...newestSuggestions(context),
    ...(hasUpgrades(catalog) ? [{ label: groups.path, over: '', href: urls.upgrade() }] : []),
    { label: words.common.releases, over: '', href: urls.releases() },
    ...areas,
  ];
}

function newestSuggestions(context: ViewContext): SearchSuggestion[] {
  const { words, urls, catalog, today } = context;
  const newest = newestRelease(listedReleases(catalog).toReversed(), today);
  if (newest === undefined) return [];
  const { label, href } = releaseLink(context, newest);
  const { kinds, groups } = words.search;
  return [
    { label, over: kinds.release, href },
    ...(hasUpgradesOf(catalog, newest.product)
      ? [{ label: groups.note, over: label, href: urls.upgradeNotes(newest.id) }]
      : []),
    ...(catalog.holds.issues
      ? [{ label: groups.issue, over: label, href: urls.knownIssues(newest.id) }]
      : []),
  ];
}
