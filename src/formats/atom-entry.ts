import { memoizeByObject } from '../lib/memoize.ts';
import type { FeedEntry } from '../view/feed/entry.ts';
import { element, emptyElement, isoTime, textElement } from './atom-xml.ts';
import { sayable } from './feed-text.ts';

/**
 * An entry of an Atom feed (RFC 4287, section 4.1.2) as bytes: printed once for all documents that it
 * stands in.
 */
export const atomEntry = memoizeByObject((entry: FeedEntry): Buffer =>
  Buffer.from(entryText(entry)),
);

function entryText(entry: FeedEntry): string {
  const { id, href, title, summary, html, tags, published, updated } = sayable(entry);
  return [
    '  <entry>\n',
    ...tags.filter(isSaid).map((term) => emptyElement(2, 'category', { term })),
    element(2, 'content', html, ' type="html"'),
    element(2, 'id', id),
    emptyElement(2, 'link', { href, rel: 'alternate', type: 'text/html' }),
    published === undefined ? '' : element(2, 'published', isoTime(published)),
    summary === undefined ? '' : textElement(2, 'summary', summary),
    textElement(2, 'title', title),
    element(2, 'updated', isoTime(updated)),
    '  </entry>\n',
  ].join('');
}

/** What Unicode calls white space says nothing; JavaScript trims a little more. */
function isSaid(text: string): boolean {
  return /\P{White_Space}/u.test(text);
}
