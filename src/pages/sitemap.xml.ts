import type { APIRoute } from 'astro';
import { sitemapXml } from '../formats/sitemap.ts';
import { alternates } from '../view/site/alternates.ts';
import { sitePages } from '../view/site/site-pages.ts';
import { viewContexts } from '../routes/context.ts';

export const GET: APIRoute = async () => {
  const contexts = await viewContexts();
  const entries = contexts.flatMap((context) =>
    sitePages(context).map(({ path, changed }) => ({
      address: context.urls.absolute(path),
      changed,
      alternates: alternates(context, path),
    })),
  );
  return new Response(sitemapXml(entries), { headers: { 'content-type': 'application/xml' } });
};
