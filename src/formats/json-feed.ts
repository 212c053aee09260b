import type { FeedDocument } from '../view/feed/documents.ts';
import { jsonEntry } from './json-entry.ts';
import { xmlText } from './xml-text.ts';

/** What stands behind the start of an empty list at the end of a document. */
const REST = ']\n}';

/** Bytes by which an item is parted from the one before. */
const COMMA = 1;

/**
 * A document of a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), indented by one: its
 * bytes, in parts that stand one behind the other.
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
  const text = JSON.stringify(empty, null, 1);
  const [first, ...more] = document.entries.map(jsonEntry);
  if (first === undefined) return [Buffer.from(`${text}\n`)];
  return [
    Buffer.from(text.slice(0, -REST.length)),
    first.subarray(COMMA),
    ...more,
    Buffer.from('\n ]\n}\n'),
  ];
}
