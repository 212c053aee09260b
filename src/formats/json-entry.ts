import { memoizeByObject } from '../lib/memoize.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { xmlSafeEntry } from './feed-text.ts';

/**
 * Renders an item of a JSON Feed as bytes: a comma, then the item on a line of its own. Cached, since an item is
 * part of several documents.
 */
export const jsonEntry = memoizeByObject((entry: FeedEntry): Buffer => {
  const { html, summary } = xmlSafeEntry(entry);
  return inList(item(entry, { content_html: html, summary }));
});

/**
 * Renders an item with its summary as the content, which JSON Feed requires. The text is at its link (`hasTexts` of a
 * document).
 */
export const jsonSummary = memoizeByObject((entry: FeedEntry): Buffer => {
  const { summary, title } = xmlSafeEntry(entry);
  return inList(item(entry, { content_text: summary ?? title }));
});

function inList(value: object): Buffer {
  return Buffer.from(`,\n${JSON.stringify(value)}`);
}

function item(entry: FeedEntry, content: Readonly<Record<string, string | undefined>>) {
  const { id, href, title, tags, published, updated } = xmlSafeEntry(entry);
  return {
    id,
    url: href,
    title,
    ...content,
    date_published: published === undefined ? undefined : timeOf(published),
    date_modified: timeOf(updated),
    tags,
  };
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
