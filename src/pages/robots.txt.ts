import type { APIRoute } from 'astro';
import { viewContext } from '../routes/context.ts';

/** Allows all crawlers to read everything (https://www.rfc-editor.org/rfc/rfc9309). */
export const GET: APIRoute = async () => {
  const { urls } = await viewContext();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.sitemap())}\n`);
};
