import { escapeHtml } from '../view/shared/inline.ts';
import type { MovedPage } from '../view/site/redirects.ts';

/**
 * The page at an address that was given up: it leads on at once, by the only means that a host of
 * files alone has, which search engines take for a permanent redirect; without that, by a link.
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
