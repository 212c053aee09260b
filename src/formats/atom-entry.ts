import { memoizeByObject } from '../lib/memoize.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { element, emptyElement, isoTime, textElement } from './atom-xml.ts';
import { xmlSafeEntry } from './feed-text.ts';

/**
 * Renders an entry of an Atom feed (RFC 4287, section 4.1.2) as bytes. Cached, since an entry is
 * part of several documents.
 */
export const atomEntry = memoizeByObject((entry: FeedEntry): Buffer => {
  const content = element(2, 'content', xmlSafeEntry(entry).html, ' type="html"');
  return Buffer.from(entryText(entry, content));
});

/** Renders an entry without its text, which is at its link (`hasTexts` of a document). */
export const atomSummary = memoizeByObject((entry: FeedEntry): Buffer =>
  Buffer.from(entryText(entry, '')),
);

function entryText(entry: FeedEntry, content: string): string {
  const { id, href, title, summary, tags, published, updated } = xmlSafeEntry(entry);
  return [
    '  <entry>\n',
    ...tags.filter(hasText).map((term) => emptyElement(2, 'category', { term })),
    content,
    element(2, 'id', id),
    emptyElement(2, 'link', { href, rel: 'alternate', type: 'text/html' }),
    published === undefined ? '' : element(2, 'published', isoTime(published)),
    summary === undefined ? '' : textElement(2, 'summary', summary),
    textElement(2, 'title', title),
    element(2, 'updated', isoTime(updated)),
    '  </entry>\n',
  ].join('');
}

/** Tells whether a text has a visible character. `trim()` would also remove a byte order mark. */
function hasText(text: string): boolean {
  return /\P{White_Space}/u.test(text);
}
