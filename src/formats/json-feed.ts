import type { FeedDocument } from '../view/feed/documents.ts';
import { jsonEntry, jsonSummary } from './json-entry.ts';
import { xmlText } from './xml-text.ts';

/** The end of a document whose last field is an empty list, from the closing bracket on. */
const CLOSING = ']}';

/** Length in bytes of the comma before an item. */
const COMMA = 1;

/**
 * Renders a document of a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), one item
 * a line. Returns the bytes in parts.
 */
export function jsonFeed(document: FeedDocument): Buffer[] {
  const { self, previous } = document.addresses.json;
  const empty = {
    version: 'https://jsonfeed.org/version/1.1',
    title: xmlText(document.title),
    description: xmlText(document.subtitle),
    home_page_url: document.home,
    feed_url: self,
    next_url: previous,
    language: document.lang,
    authors: [{ name: xmlText(document.author.name), url: document.author.href }],
    items: [],
  };
  const text = JSON.stringify(empty);
  const [first, ...more] = document.entries.map(document.hasTexts ? jsonEntry : jsonSummary);
  if (first === undefined) return [Buffer.from(`${text}\n`)];
  return [
    Buffer.from(text.slice(0, -CLOSING.length)),
    first.subarray(COMMA),
    ...more,
    Buffer.from(`\n${CLOSING}\n`),
  ];
}
