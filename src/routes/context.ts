import { location, settings } from 'relnotes:build';
import { languages as projectLanguages } from 'relnotes:languages';
import type { Catalog } from '../domain/catalog.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { wordsOf } from '../i18n/languages.ts';
import type { ViewContext } from '../view/context.ts';
import { makeUrls, prefixOf } from '../view/urls.ts';
import { catalog } from './content.ts';

/** Returns the context for page models in a language, by default the first language of the site. */
export async function viewContext(lang?: string): Promise<ViewContext> {
  const contexts = await viewContexts();
  const [first] = contexts;
  const own = lang === undefined ? first : contexts.find((context) => context.lang === lang);
  if (own === undefined) throw new Error(`"${lang}" is not a language of the site.`);
  return own;
}

/** Returns the contexts of all languages of the site, the default one first. */
export async function viewContexts(): Promise<readonly ViewContext[]> {
  return contextsOf(await catalog());
}

/** Returns one context for each language. All routes share them, and the results that are cached for them. */
const contextsOf = memoizeByObject((own: Catalog): ViewContext[] => {
  const { languages } = own.site;
  return languages.map((lang) => ({
    catalog: own,
    today: settings.today,
    lang,
    words: wordsOf(lang, projectLanguages),
    projectLanguages,
    urls: makeUrls({
      ...location,
      prefix: prefixOf(lang, languages),
      withheld: own.withheld,
    }),
  }));
});
