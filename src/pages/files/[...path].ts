import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { settings } from 'relnotes:build';
import { getCatalog } from '../../catalog/collection.ts';

/** The pictures of the content tree, as they are. */
export function getStaticPaths() {
  const { images } = getCatalog();
  return images.map((path) => ({ params: { path } }));
}

export const GET: APIRoute = async ({ params: { path = '' } }) => {
  const bytes = await readFile(join(settings.contentDir, path));
  return new Response(new Uint8Array(bytes));
};
