import { hash } from 'node:crypto';
import type { MovedPage } from '../view/site/redirects.ts';
import { escapeText, joinHtml, markup, NO_HTML, type Html } from '../lib/html.ts';

/**
 * Leads on with the query and the fragment of the address that was asked for, which the refresh would drop. Stops the
 * document first, so that its refresh is never read. An address of an entry within a page has a fragment already.
 */
const SCRIPT: Html = markup`{const from=location;if(from.search||from.hash){const to=new URL(document.currentScript.dataset.to,from);to.search||=from.search;to.hash||=from.hash;stop();from.replace(to)}}`;
const POLICY: Html = markup`default-src 'self'; script-src 'sha256-${escapeText(hash('sha256', SCRIPT, 'base64'))}'`;

/**
 * Renders the page at a former address. A static host cannot send a redirect, so the page refreshes
 * to the new address at once, which search engines treat as a permanent redirect; it also has a
 * link. A script keeps the query and the fragment; without JavaScript they are lost.
 */
export function movedPageHtml({ lang, title, href, canonical, link }: MovedPage): Html {
  const to = escapeText(href);
  return joinHtml(
    [
      markup`<!doctype html>`,
      markup`<html lang="${escapeText(lang)}">`,
      markup`<head>`,
      markup`<meta charset="utf-8">`,
      markup`<meta http-equiv="content-security-policy" content="${POLICY}">`,
      markup`<script data-to="${to}">${SCRIPT}</script>`,
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
