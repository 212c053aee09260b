import type { Catalog } from '../../src/domain/catalog.ts';
import { en } from '../../src/i18n/en.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { makeUrls, prefixOf } from '../../src/view/urls.ts';

/** A view of a catalog in English, at the root of `https://notes.example.org`, on 2024-06-01. */
export function aContext(catalog: Catalog, rest: Partial<ViewContext> = {}): ViewContext {
  return {
    catalog,
    today: '2024-06-01',
    lang: 'en',
    words: en,
    urls: makeUrls({ origin: 'https://notes.example.org', base: '/', prefix: '' }),
    ...rest,
  };
}

/** The contexts of all languages of a site below a base path, on the day of the build. */
export function contextsIn(catalog: Catalog, base: string, today: string): ViewContext[] {
  const { languages, url } = catalog.site;
  const { origin } = new URL(url);
  return languages.map((lang) => ({
    catalog,
    today,
    lang,
    words: wordsOf(lang),
    urls: makeUrls({ origin, base, prefix: prefixOf(lang, languages) }),
  }));
}
