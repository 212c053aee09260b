import type { FeedEntry } from '../view/feed/entry.ts';

/**
 * An entry of an Atom feed, letter by letter as feedsmith prints it. The library asks each entry for
 * the elements of twenty namespaces, which took most of the time of all feeds of a large site.
 */
export function atomEntry(entry: FeedEntry): string {
  const { id, href, title, summary, html, tags, published, updated } = entry;
  return [
    '  <entry>\n',
    ...tags.filter(isSaid).map((term) => `    <category term="${attribute(term)}"/>\n`),
    element('content', html, ' type="html"'),
    element('id', id),
    `    <link href="${attribute(href)}" rel="alternate" type="text/html"/>\n`,
    published === undefined ? '' : element('published', isoTime(published)),
    summary === undefined ? '' : textElement('summary', summary),
    textElement('title', title),
    element('updated', isoTime(updated)),
    '  </entry>\n',
  ].join('');
}

/** A text that is there, whatever is left of it. */
export function atomText(text: string): string {
  return text.trim() === '' ? '…' : text;
}

/** Content knows days; a day begins at midnight, UTC. */
function isoTime(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** What the library leaves out is white space as Unicode has it; it trims what JavaScript calls so. */
function isSaid(text: string): boolean {
  return /\P{White_Space}/u.test(text);
}

function textElement(name: string, text: string): string {
  return element(name, atomText(text), ' type="text"');
}

/** What XML has a meaning for stands in CDATA; there too the library makes a sign of `&apos;`. */
function element(name: string, text: string, attributes = ''): string {
  const said = text.trim();
  if (said === '') return `    <${name}${attributes}/>\n`;
  const start = `    <${name}${attributes}>`;
  if (!/[<>&]/u.test(said)) return `${start}${said.replaceAll('"', '&quot;')}</${name}>\n`;
  const data = said.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('&apos;', "'");
  return `${start}\n      <![CDATA[${data}]]>\n    </${name}>\n`;
}

function attribute(text: string): string {
  return text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('>', '&gt;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
