import type { Alternate } from '../view/site/alternates.ts';
import { escapeText } from '../lib/html.ts';

export interface SitemapEntry {
  /** Absolute address. */
  readonly address: string;
  /** Day of the last change of the content, `YYYY-MM-DD`; a new build alone is no change. */
  readonly changed: string | undefined;
  /** The page in all languages, itself included; empty on a site with one language. */
  readonly alternates: readonly Alternate[];
}

/** Renders the sitemap (https://www.sitemaps.org/protocol.html). */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, changed, alternates }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeText(address)}</loc>${day}${alternates.map(link).join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function link({ lang, address }: Alternate): string {
  return `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeText(address)}"/>`;
}
