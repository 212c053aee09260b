import { place, settings } from 'relnotes:build';
import { getCatalog } from '../catalog/collection.ts';
import { en } from '../i18n/en.ts';
import type { ViewContext } from '../view/context.ts';
import { makeUrls } from '../view/urls.ts';

/** What every route makes its page model from. */
export async function viewContext(): Promise<ViewContext> {
  const urls = makeUrls({ ...place, prefix: '' });
  return { catalog: await getCatalog(), today: settings.today, lang: 'en', words: en, urls };
}
