import { expect, test } from 'vitest';
import { movedPageHtml } from '../../src/formats/moved-page.ts';
import { sitemapXml } from '../../src/formats/sitemap.ts';
import { htmlFaults } from '../support/html.ts';

test('a sitemap has absolute addresses, and days if the content has them', () => {
  const text = sitemapXml([
    { address: 'https://example.org/?a&b', changed: undefined, alternates: [] },
    {
      address: 'https://example.org/r1/',
      changed: '2024-03-20',
      alternates: [{ lang: 'de', address: 'https://example.org/de/r1/?a&b' }],
    },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://example.org/?a&amp;b</loc></url>
    <url><loc>https://example.org/r1/</loc><lastmod>2024-03-20</lastmod><xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/r1/?a&amp;b"/></url>
    </urlset>
    "
  `);
});

test('a moved page redirects at once, and has a link', async () => {
  const html = movedPageHtml({
    lang: 'en',
    title: 'This page has moved',
    href: '/notes/releases/r2/upgrade/#switch',
    canonical: 'https://example.org/notes/releases/r2/upgrade/',
    link: 'Go to “A < B”',
  });
  expect(html).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'sha256-AzO0Z8Z/7KoxyRc5/Zqx0JpB+ajcDHG28ez0kMOsdOI='">
    <script data-to="/notes/releases/r2/upgrade/#switch">{const from=location;if(from.search||from.hash){const to=new URL(document.currentScript.dataset.to,from);to.search||=from.search;to.hash||=from.hash;stop();from.replace(to)}}</script>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>This page has moved</title>
    <meta http-equiv="refresh" content="0; url=/notes/releases/r2/upgrade/#switch">
    <link rel="canonical" href="https://example.org/notes/releases/r2/upgrade/">
    </head>
    <body>
    <main>
    <h1>This page has moved</h1>
    <p><a href="/notes/releases/r2/upgrade/#switch">Go to “A &lt; B”</a></p>
    </main>
    </body>
    </html>
    "
  `);
  expect(await htmlFaults(new Map([['moved.html', html]]))).toEqual([]);
});
