import { wordsOf } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { prefixOf } from '../urls.ts';

/** The same page in a language. */
export interface Alternate {
  readonly lang: string;
  /** The whole address. */
  readonly address: string;
}

/** A link to the same page in another language, which is named in its own words. */
export interface LanguageLink {
  readonly lang: string;
  readonly label: string;
  readonly href: string;
}

/**
 * A page in every language of the site, itself among them, and `x-default` for readers of none of
 * these (https://developers.google.com/search/docs/specialty/international/localized-versions).
 * None on a site of one language.
 */
export function alternates(context: ViewContext, path: string): Alternate[] {
  const { urls, catalog } = context;
  const { languages } = catalog.site;
  const [first = ''] = languages;
  if (languages.length < 2) return [];
  return [...languages, 'x-default'].map((lang) => ({
    lang,
    address: urls.absolute(inOther(context, path, lang === 'x-default' ? first : lang)),
  }));
}

/** The way to the other languages of the site. */
export function languageLinks(context: ViewContext, path: string): LanguageLink[] {
  return context.catalog.site.languages
    .filter((lang) => lang !== context.lang)
    .map((lang) => ({
      lang,
      label: wordsOf(lang).language.name,
      href: inOther(context, path, lang),
    }));
}

function inOther({ urls, catalog }: ViewContext, path: string, lang: string): string {
  return urls.withPrefix(path, prefixOf(lang, catalog.site.languages));
}
