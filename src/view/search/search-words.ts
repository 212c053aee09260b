import type { ViewContext } from '../context.ts';
import { numberForms, type NumberForms } from './plural-forms.ts';
import { searchForm, type ResultKind, type SearchForm } from './search-form.ts';
import { searchSuggestions, type SearchSuggestion } from './search-suggestions.ts';

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
  /** With `{text}` for the corrected query. */
  readonly corrected: string;
  readonly options: string;
  readonly recent: string;
  readonly clear: string;
  readonly suggested: string;
  readonly suggestions: readonly SearchSuggestion[];
  /** Headings of groups of results, by kind. */
  readonly groups: Readonly<Record<ResultKind, string>>;
}

/** Returns the texts of the search in the page's language. */
export function searchWords(context: ViewContext): SearchWords {
  const { lang, words } = context;
  const own = words.search;
  const { title, close, none, all, index, more, loading, failed } = own;
  const { options, recent, clear, suggested, groups } = own;
  return {
    title,
    close,
    form: searchForm(context),
    results: numberForms(lang, own.results),
    withoutFilters: numberForms(lang, own.withoutFilters),
    none,
    all,
    index,
    more,
    loading,
    failed,
    corrected: own.corrected('{text}'),
    options,
    recent,
    clear,
    suggested,
    suggestions: searchSuggestions(context),
    groups,
  };
}
