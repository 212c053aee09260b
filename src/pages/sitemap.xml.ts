import type { APIRoute } from 'astro';
import { sitemapXml } from '../formats/sitemap.ts';
import { sitePages } from '../view/site-pages.ts';
import { viewContext } from './_context.ts';

export const GET: APIRoute = async () => {
  const context = await viewContext();
  const entries = sitePages(context).map(({ path, changed }) => ({
    address: context.urls.absolute(path),
    changed,
  }));
  return new Response(sitemapXml(entries), { headers: { 'content-type': 'application/xml' } });
};
