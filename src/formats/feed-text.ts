import { memoizeByObject } from '../lib/memoize.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { xmlHtml, xmlText } from './xml-text.ts';

/** Removes characters from a feed entry that XML cannot contain. Cached for both feed formats. */
export const xmlSafeEntry = memoizeByObject((entry: FeedEntry): FeedEntry => {
  const { id, href, published, updated, title, summary, tags } = entry;
  return {
    id,
    href,
    published,
    updated,
    title: xmlText(title),
    summary: summary === undefined ? undefined : xmlText(summary),
    get html() {
      return xmlHtml(entry.html);
    },
    tags: tags.map(xmlText),
  };
});
