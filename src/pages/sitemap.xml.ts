import type { APIRoute } from 'astro';
import { sitemapXml } from '../formats/sitemap.ts';
import { alternates } from '../view/site/alternates.ts';
import { listAllPages } from '../view/pages.ts';
import { viewContexts } from '../routes/context.ts';

export const GET: APIRoute = async () => {
  const contexts = await viewContexts();
  const entries = contexts.flatMap((context) =>
    listAllPages(context)
      .filter(({ inSitemap }) => inSitemap)
      .map((page) => ({
        address: context.urls.absolute(page.address),
        changed: page.changed(),
        alternates: alternates(context, page.address),
      })),
  );
  return new Response(sitemapXml(entries), { headers: { 'content-type': 'application/xml' } });
};
