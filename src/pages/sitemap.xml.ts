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
      .map(({ address, changed }) => ({
        address: context.urls.absolute(address),
        changed: changed(),
        alternates: alternates(context, address),
      })),
  );
  return new Response(sitemapXml(entries), { headers: { 'content-type': 'application/xml' } });
};
