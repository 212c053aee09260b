import fc from 'fast-check';
import { generateAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomFeed } from '../../src/formats/atom-feed.ts';
import { xmlText } from '../../src/formats/xml-text.ts';
import type { FeedDocument } from '../../src/view/feed/documents.ts';
import type { FeedEntry } from '../../src/view/feed/entry.ts';
import { anyText, DOCUMENT, textOfParts } from './feed-document.ts';
import { assumeHtml } from '../../src/lib/html.ts';

test('a feed is rendered as feedsmith renders it', () => {
  const day = fc.constantFrom('1970-01-01', '2024-02-29', '2031-12-31');
  const address = anyText.map((text) => `https://notes.example.org/${xmlText(text)}`);
  const anEntry: fc.Arbitrary<FeedEntry> = fc.record({
    id: anyText.map((text) => `tag:${xmlText(text)}`),
    title: anyText,
    href: address,
    summary: fc.option(anyText, { nil: undefined }),
    html: anyText.map(assumeHtml),
    tags: fc.array(anyText, { maxLength: 3 }),
    published: fc.option(day, { nil: undefined }),
    updated: day,
  });
  const aFeed = fc.record({
    title: anyText,
    subtitle: anyText,
    author: fc.record({ name: anyText.map((text) => `A ${text}`), href: address }),
    updated: day,
    entries: fc.array(anEntry, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(aFeed, (said) => {
      const document = { ...DOCUMENT, ...said, isArchive: false, hasTexts: true };
      expect(textOfParts(atomFeed(document))).toBe(asLibrary(document));
    }),
    { numRuns: 400 },
  );
});

function asLibrary(document: FeedDocument): string {
  const text = (said: string) => ({
    value: xmlText(said).trim() === '' ? '…' : xmlText(said),
    type: 'text',
  });
  const time = (day: string) => `${day}T00:00:00Z`;
  const { self, previous } = document.addresses.xml;
  return generateAtomFeed({
    id: document.id,
    title: text(document.title),
    subtitle: text(document.subtitle),
    updated: time(document.updated),
    authors: [{ name: xmlText(document.author.name), uri: document.author.href }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: document.home },
      { rel: 'prev-archive', href: previous ?? '' },
    ],
    xml: { lang: document.lang },
    entries: document.entries.map((entry) => ({
      id: entry.id,
      title: text(entry.title),
      updated: time(entry.updated),
      published: entry.published === undefined ? undefined : time(entry.published),
      links: [{ rel: 'alternate', type: 'text/html', href: entry.href }],
      categories: entry.tags.map((term) => ({ term: xmlText(term) })),
      summary: entry.summary === undefined ? undefined : text(entry.summary),
      content: { value: xmlText(entry.html), type: 'html' },
    })),
  });
}
