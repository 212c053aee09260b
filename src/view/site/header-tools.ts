import type { ViewContext } from '../context.ts';
import type { NavLink } from './nav.ts';

/** Where the search is; with JavaScript it opens in place. */
export interface SearchTool extends NavLink {
  /** The keys that open it, on other keyboards than a Mac's. */
  readonly keys: string;
  /** Address of the index, so that the search need not wait for its words. */
  readonly index: string;
}

/** Light, dark, or what the system says (an empty value). */
export interface ThemeTool {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The way to the search; undefined on a site without one. */
export function searchTool(
  { words, urls, catalog }: ViewContext,
  path: string | undefined,
): SearchTool | undefined {
  if (!catalog.site.features.search) return undefined;
  const href = urls.search();
  const current = path === href ? 'page' : undefined;
  const { title, keys } = words.search;
  return { label: title, href, current, keys, index: urls.searchIndex() };
}

/** The choice of a theme. */
export function themeTool({ words }: ViewContext): ThemeTool {
  const { theme, themes } = words.common;
  return {
    label: theme,
    options: [
      { value: '', label: themes.system },
      { value: 'light', label: themes.light },
      { value: 'dark', label: themes.dark },
    ],
  };
}
