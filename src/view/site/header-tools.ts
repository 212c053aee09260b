import type { ViewContext } from '../context.ts';
import type { NavLink } from './nav.ts';

/** A link to the search page; with JavaScript it opens the search dialog. */
export interface SearchTool extends NavLink {
  /** The keyboard shortcut, for keyboards other than a Mac's. */
  readonly keys: string;
  /** Address of the index, so that the browser can load it early. */
  readonly index: string;
}

/** The choice of a theme: light, dark, or the system's (an empty value). */
export interface ThemeTool {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Returns the link to the search; undefined on a site without search. */
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

/** Returns the choice of a theme. */
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
