import type { ViewContext } from '../context.ts';
import { numberForms, type NumberForms } from './plural-forms.ts';
import { searchForm, type SearchForm } from './search-form.ts';

/** All that the search in the browser says, as data: it has no catalogue of its own. */
export interface SearchWords {
  readonly title: string;
  readonly close: string;
  readonly form: SearchForm;
  readonly results: NumberForms;
  readonly withoutFilters: NumberForms;
  readonly none: string;
  readonly all: string;
  readonly index: string;
  readonly more: string;
  readonly loading: string;
  readonly failed: string;
}

/** The words and addresses of the search in the page's language. */
export function searchWords(context: ViewContext): SearchWords {
  const { lang, words } = context;
  const { title, close, none, all, index, more, loading, failed } = words.search;
  return {
    title,
    close,
    form: searchForm(context),
    results: numberForms(lang, words.search.results),
    withoutFilters: numberForms(lang, words.search.withoutFilters),
    none,
    all,
    index,
    more,
    loading,
    failed,
  };
}
