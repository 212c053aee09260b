import type { ViewContext } from '../context.ts';
import { numberForms, type NumberForms } from './plural-forms.ts';
import { searchForm, type SearchForm } from './search-form.ts';

/** The texts of the search as data, since code in the browser has no access to src/i18n. */
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

/** Returns the texts of the search in the page's language. */
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
