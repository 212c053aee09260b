import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/collection.ts';
import { searchRecords } from '../../../view/search-records.ts';
import { searchWords } from '../../../view/search-words.ts';
import { viewContext } from '../../_context.ts';
import { inEveryLanguage } from '../../_paths.ts';

/** What the search is made of: its words for the browser, and the records that src/search/ makes the index of. */
export function getStaticPaths() {
  const { site } = getCatalog();
  if (!site.features.search) return [];
  return inEveryLanguage(['words', 'records'].map((file) => ({ params: { file } })));
}

export const GET: APIRoute = ({ params: { lang, file } }) => {
  const context = viewContext(lang);
  return Response.json(file === 'words' ? searchWords(context) : searchRecords(context));
};
