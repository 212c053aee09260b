import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { langsOf } from '../shared/translated.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { searchForm, type SearchForm } from './search-form.ts';
import { siteIndex, type SiteIndex } from './site-index.ts';

export interface SearchPage {
  readonly frame: SiteFrame;
  readonly title: string;
  /** Undefined on a site without search; the page then has only the index. */
  readonly search:
    { readonly form: SearchForm; readonly words: string; readonly index: string } | undefined;
  readonly index: SiteIndex;
}

/**
 * Returns the page model of the search, with an index by release that works without JavaScript.
 */
export const searchPage = memoizeLast((context: ViewContext): SearchPage => {
  const { words, urls, catalog } = context;
  const own = words.search;
  const hasSearch = catalog.site.features.search;
  const title = hasSearch ? own.title : own.index;
  return {
    frame: siteFrame(context, {
      title,
      description: own.description,
      path: urls.search(),
      shows: langsOf(context, catalog.releases),
    }),
    title,
    search: hasSearch
      ? { form: searchForm(context), words: urls.searchWords(), index: urls.searchIndex() }
      : undefined,
    index: siteIndex(context),
  };
});
