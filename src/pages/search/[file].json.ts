import type { APIRoute } from 'astro';
import { searchRecords } from '../../view/search-records.ts';
import { searchWords } from '../../view/search-words.ts';
import { viewContext } from '../_context.ts';

/** What the search is made of: its words for the browser, and the records that src/search/ makes the index of. */
export async function getStaticPaths() {
  const { catalog } = await viewContext();
  if (!catalog.site.features.search) return [];
  return ['words', 'records'].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const context = await viewContext();
  return Response.json(params['file'] === 'words' ? searchWords(context) : searchRecords(context));
};
