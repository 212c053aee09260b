import { wordsOf } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { prefixOf } from '../urls.ts';

/** A page in one language, for search engines. */
export interface Alternate {
  readonly lang: string;
  /** Absolute address. */
  readonly address: string;
}

/** A link to the same page in another language; the label is in that language. */
export interface LanguageLink {
  readonly lang: string;
  readonly label: string;
  readonly href: string;
}

/** The links to a page in the other languages. */
export interface LanguageMenu {
  readonly label: string;
  /** The code of the page's language, as the closed menu shows it. */
  readonly current: string;
  readonly links: readonly LanguageLink[];
  /** Whether the links are too many to stand side by side. */
  readonly isLong: boolean;
}

/** Number of links to other languages that stand side by side in the header of a phone. */
const FEW_LANGUAGES = 2;

/**
 * Returns the versions of a page in every language, itself included, and `x-default` for all other
 * readers (https://developers.google.com/search/docs/specialty/international/localized-versions).
 * Empty on a site with one language.
 */
export function alternates(context: ViewContext, path: string): Alternate[] {
  const { urls, catalog } = context;
  const { languages } = catalog.site;
  const [first = ''] = languages;
  if (languages.length < 2) return [];
  return [...languages, 'x-default'].map((lang) => ({
    lang,
    address: urls.absolute(pathInLanguage(context, path, lang === 'x-default' ? first : lang)),
  }));
}

/** Returns links to a page in the other languages of the site. */
export function languageMenu(context: ViewContext, path: string): LanguageMenu {
  const others = context.catalog.site.languages.filter((lang) => lang !== context.lang);
  const links = others.map((lang) => ({
    lang,
    label: wordsOf(lang, context.projectLanguages).language.name,
    href: pathInLanguage(context, path, lang),
  }));
  return {
    label: context.words.common.languages,
    current: context.lang.toUpperCase(),
    links,
    isLong: links.length > FEW_LANGUAGES,
  };
}

function pathInLanguage({ urls, catalog }: ViewContext, path: string, lang: string): string {
  return urls.withPrefix(path, prefixOf(lang, catalog.site.languages));
}
