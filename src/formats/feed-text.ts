import { memoizeByObject } from '../lib/memoize.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { xmlText } from './xml-text.ts';

/** An entry as both formats can say it: once for the two of them. */
export const sayable = memoizeByObject((entry: FeedEntry): FeedEntry => {
  const { title, summary, html, tags } = entry;
  return {
    ...entry,
    title: xmlText(title),
    summary: summary === undefined ? undefined : xmlText(summary),
    html: xmlText(html),
    tags: tags.map(xmlText),
  };
});
