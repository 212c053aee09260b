import { escapeHtml } from '../view/inline.ts';

export interface SitemapEntry {
  /** The whole address. */
  readonly address: string;
  /** `YYYY-MM-DD`, from the content: a build changes nothing for a reader. */
  readonly changed: string | undefined;
}

/** The pages for search engines (https://www.sitemaps.org/protocol.html). */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeHtml(address)}</loc>${day}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
