import { memoizeByObject } from '../lib/memoize.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { sayable } from './feed-text.ts';

/**
 * An item of a JSON Feed as bytes, as it stands behind another in the list of a document that is
 * indented by one: printed once for all documents that it stands in. No line of JSON ends in a text.
 */
export const jsonEntry = memoizeByObject((entry: FeedEntry): Buffer => {
  const text = JSON.stringify(item(entry), null, 1);
  return Buffer.from(`,\n${text}`.replaceAll('\n', '\n  '));
});

function item(entry: FeedEntry) {
  const { id, href, title, html, summary, tags, published, updated } = sayable(entry);
  return {
    id,
    url: href,
    title,
    content_html: html,
    summary,
    date_published: published === undefined ? undefined : timeOf(published),
    date_modified: timeOf(updated),
    tags,
  };
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
