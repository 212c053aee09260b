import { memoizeByObject } from '../lib/memoize.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { xmlSafeEntry } from './feed-text.ts';

/**
 * Renders an item of a JSON Feed as bytes: a comma, then the item, indented as in the document's
 * list. Cached, since an item is part of several documents. Indenting by line is safe, because a
 * JSON string contains no line break.
 */
export const jsonEntry = memoizeByObject((entry: FeedEntry): Buffer => {
  const text = JSON.stringify(item(entry), null, 1);
  return Buffer.from(`,\n${text}`.replaceAll('\n', '\n  '));
});

function item(entry: FeedEntry) {
  const { id, href, title, html, summary, tags, published, updated } = xmlSafeEntry(entry);
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
