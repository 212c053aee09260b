import type { MovedPage } from '../view/site/redirects.ts';
import { escapeText, joinHtml, markup, NO_HTML, type Html } from '../lib/html.ts';

/**
 * Renders the page at a former address. A static host cannot send a redirect, so the page refreshes
 * to the new address at once, which search engines treat as a permanent redirect; it also has a
 * link.
 */
export function movedPageHtml({ lang, title, href, canonical, link }: MovedPage): Html {
  const to = escapeText(href);
  return joinHtml(
    [
      markup`<!doctype html>`,
      markup`<html lang="${escapeText(lang)}">`,
      markup`<head>`,
      markup`<meta charset="utf-8">`,
      markup`<meta http-equiv="content-security-policy" content="default-src 'self'">`,
      markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
      markup`<meta name="color-scheme" content="light dark">`,
      markup`<title>${escapeText(title)}</title>`,
      markup`<meta http-equiv="refresh" content="0; url=${to}">`,
      markup`<link rel="canonical" href="${escapeText(canonical)}">`,
      markup`</head>`,
      markup`<body>`,
      markup`<main>`,
      markup`<h1>${escapeText(title)}</h1>`,
      markup`<p><a href="${to}">${escapeText(link)}</a></p>`,
      markup`</main>`,
      markup`</body>`,
      markup`</html>`,
      NO_HTML,
    ],
    '\n',
  );
}
