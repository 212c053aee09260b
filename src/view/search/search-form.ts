import type { Catalog } from '../../domain/catalog.ts';
import { hasProducts, listedReleases } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { localText } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';
import { upgradePairs } from '../upgrade/upgrade-pairs.ts';

/** The kinds of search results. */
export const RESULT_KINDS = [
  'product',
  'release',
  'milestone',
  'path',
  'item',
  'note',
  'issue',
  'area',
  'doc',
  'meeting',
] as const;

export type ResultKind = (typeof RESULT_KINDS)[number];

/** The filters of the search; each is a parameter of the page's address. */
export const RESULT_FILTERS = ['kind', 'release', 'area'] as const;

export type ResultFilter = (typeof RESULT_FILTERS)[number];

/** A select element of the form; its first option, with an empty value, filters nothing. */
export interface FilterChoice {
  readonly name: ResultFilter;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The search form, on the search page and in the dialog. */
export interface SearchForm {
  readonly label: string;
  readonly action: string;
  readonly submit: string;
  readonly filters: readonly FilterChoice[];
}

/** Returns the search form with the kinds, releases (newest first) and areas of the site. */
export function searchForm(context: ViewContext): SearchForm {
  const { words, urls, catalog } = context;
  const options: Record<ResultFilter, FilterChoice['options']> = {
    kind: RESULT_KINDS.filter((kind) => isHeld(catalog, kind)).map((kind) => ({
      value: kind,
      label: words.search.kinds[kind],
    })),
    release: listedReleases(catalog).map((release) => ({
      value: release.id,
      label: inLanguage(release, context).title,
    })),
    area: catalog.site.areas.map(({ id, title }) => ({
      value: id,
      label: localText(title, context),
    })),
  };
  return {
    label: words.search.label,
    action: urls.search(),
    submit: words.search.submit,
    filters: RESULT_FILTERS.filter((name) => options[name].length > 0).map((name) => ({
      name,
      label: words.search.filters[name],
      options: [{ value: '', label: words.search.any[name] }, ...options[name]],
    })),
  };
}

/** Checks whether a site has entries of a kind; each has releases and items. */
function isHeld(catalog: Catalog, kind: ResultKind): boolean {
  const { holds, docs, meetings } = catalog;
  switch (kind) {
    case 'product':
      return hasProducts(catalog);
    case 'milestone':
      return catalog.releases.some(({ milestones }) => milestones.length > 0);
    case 'path':
      return upgradePairs(catalog).length > 0;
    case 'area':
      return catalog.site.areas.length > 0;
    case 'note':
      return holds.notes;
    case 'issue':
      return holds.issues;
    case 'doc':
      return docs.length > 0;
    case 'meeting':
      return meetings.length > 0;
    default:
      return true;
  }
}
