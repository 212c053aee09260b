import { escapeHtml } from '../view/shared/inline.ts';
import type { MovedPage } from '../view/site/redirects.ts';

/**
 * Renders the page at a former address. A static host cannot send a redirect, so the page refreshes
 * to the new address at once, which search engines treat as a permanent redirect; it also has a
 * link.
 */
export function movedPageHtml({ lang, title, href, canonical, link }: MovedPage): string {
  const to = escapeHtml(href);
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'self'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p><a href="${to}">${escapeHtml(link)}</a></p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
