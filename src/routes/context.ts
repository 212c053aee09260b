import { place, settings } from 'relnotes:build';
import { getCatalog } from '../catalog/collection.ts';
import type { Catalog } from '../domain/catalog.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { wordsOf } from '../i18n/languages.ts';
import type { ViewContext } from '../view/context.ts';
import { makeUrls, prefixOf } from '../view/urls.ts';

/** What a route makes its page model from: in the language of its address, else in the site's first. */
export function viewContext(lang?: string): ViewContext {
  const contexts = viewContexts();
  const [first] = contexts;
  const own = lang === undefined ? first : contexts.find((context) => context.lang === lang);
  if (own === undefined) throw new Error(`"${lang}" is not a language of the site.`);
  return own;
}

/** The same in every language of the site, the default one first. */
export function viewContexts(): readonly ViewContext[] {
  return contextsOf(getCatalog());
}

/** The same for every route, so that what was worked out for one serves the next. */
const contextsOf = memoizeByObject((catalog: Catalog): ViewContext[] => {
  const { languages } = catalog.site;
  return languages.map((lang) => ({
    catalog,
    today: settings.today,
    lang,
    words: wordsOf(lang),
    urls: makeUrls({ ...place, prefix: prefixOf(lang, languages) }),
  }));
});
