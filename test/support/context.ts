import type { Catalog } from '../../src/domain/catalog.ts';
import { en } from '../../src/i18n/en.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { makeUrls } from '../../src/view/urls.ts';

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
