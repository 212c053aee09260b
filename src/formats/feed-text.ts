import { memoizeByObject } from '../lib/memoize.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { xmlHtml, xmlText } from './xml-text.ts';

/** Removes characters from a feed entry that XML cannot contain. Cached for both feed formats. */
export const xmlSafeEntry = memoizeByObject((entry: FeedEntry): FeedEntry => {
  const { title, summary, html, tags } = entry;
  return {
    ...entry,
    title: xmlText(title),
    summary: summary === undefined ? undefined : xmlText(summary),
    html: xmlHtml(html),
    tags: tags.map(xmlText),
  };
});
