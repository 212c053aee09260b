import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '@rowanmanning/feed-parser';
import { atomFeed } from '../../src/formats/atom-feed.ts';
import { jsonFeed } from '../../src/formats/json-feed.ts';
import { childrenOf, readXml, textOf } from '../support/xml.ts';
import { anyText, DOCUMENT, textOfParts } from './feed-document.ts';
import { assumeHtml } from '../../src/lib/html.ts';

const CURRENT = { ...DOCUMENT, isArchive: false, hasTexts: true };

describe('Atom', () => {
  test('an archive is read by an XML parser', () => {
    const feed = readXml(textOfParts(atomFeed(DOCUMENT)));
    expect(feed.attributes).toEqual({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:fh': 'http://purl.org/syndication/history/1.0',
      'xml:lang': 'en',
    });
    expect(childrenOf(feed, 'fh:archive')).toHaveLength(1);
    const links = childrenOf(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href]);
    expect(links).toEqual([
      ['self', 'https://notes.example.org/feed-2.xml'],
      ['alternate', 'https://notes.example.org/'],
      ['current', 'https://notes.example.org/feed.xml'],
      ['prev-archive', 'https://notes.example.org/feed-1.xml'],
    ]);
    const [entry] = childrenOf(feed, 'entry');
    if (entry === undefined) throw new Error('no entry');
    expect(textOf(entry, 'title')).toBe('A proxy <before> the "database" & more');
    expect(textOf(entry, 'summary')).toBe('Connections go through ]]> it.');
    expect(childrenOf(entry, 'content')).toEqual([]);
    expect(childrenOf(entry, 'link').map(({ attributes }) => attributes['href'])).toEqual([
      'https://notes.example.org/releases/r2/items/proxy/',
    ]);
    expect(textOf(entry, 'published')).toBe('2024-03-20T00:00:00.000Z');
  });

  test('the current document is not marked as an archive, and holds whole texts', () => {
    const xml = textOfParts(atomFeed(CURRENT));
    const [entry] = childrenOf(readXml(xml), 'entry');
    expect(entry && textOf(entry, 'content')).toBe('<p>Two &amp; <code>a &lt; b</code> ]]&gt;</p>');
    expect(xml).not.toMatch(/fh:|rel="current"/u);
  });

  test('a feed reader finds all fields', () => {
    const feed = parseFeed(textOfParts(atomFeed(CURRENT)));
    expect(feed.title).toBe('Notes');
    expect(feed.updated?.toISOString()).toBe('2024-03-21T00:00:00.000Z');
    const [item] = feed.items;
    expect(item?.id).toBe('tag:notes.example.org,2024:releases/r2/items/proxy/');
    expect(item?.url).toBe('https://notes.example.org/releases/r2/items/proxy/');
    expect(item?.title).toBe('A proxy <before> the "database" & more');
    // This reader decodes entities once too often, both in CDATA and in escaped text.
    expect(item?.content).toBe('<p>Two & <code>a < b</code> ]]></p>');
    expect(item?.categories.map(({ term }) => term)).toEqual(['Feature', 'A & B']);
  });
});

describe('JSON Feed', () => {
  test('a document has all fields', () => {
    const feed: unknown = JSON.parse(textOfParts(jsonFeed(DOCUMENT)));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://notes.example.org/feed-2.json',
      next_url: 'https://notes.example.org/feed-1.json',
      items: [{ date_published: '2024-03-20T00:00:00Z', tags: ['Feature', 'A & B'] }],
    });
  });

  test('an archive has summaries; an entry without one has its title', () => {
    const [entry] = DOCUMENT.entries;
    if (entry === undefined) throw new Error('no entry');
    const entries = [entry, { ...entry, summary: undefined }];
    const { items } = parseJsonFeed(textOfParts(jsonFeed({ ...DOCUMENT, entries })));
    expect(items?.map((item) => [item.content_text, item.content_html, item.summary])).toEqual([
      ['Connections go through ]]> it.', undefined, undefined],
      ['A proxy <before> the "database" & more', undefined, undefined],
    ]);
  });

  test('a feed reader finds all fields', () => {
    const feed = parseJsonFeed(textOfParts(jsonFeed(CURRENT)));
    expect(feed.authors).toEqual([{ name: 'Notes', url: 'https://notes.example.org/' }]);
    const [item] = feed.items ?? [];
    expect(item?.title).toBe('A proxy <before> the "database" & more');
    expect(item?.content_html).toBe('<p>Two &amp; <code>a &lt; b</code> ]]&gt;</p>');
  });
});

test('both formats are well-formed and keep any text, except characters XML cannot contain', () => {
  fc.assert(
    fc.property(anyText, anyText.map(assumeHtml), anyText, (title, html, tag) => {
      const [own] = DOCUMENT.entries;
      if (own === undefined) throw new Error('no entry');
      const entries = [{ ...own, title, html, summary: html, tags: [tag] }];
      const document = { ...CURRENT, title, entries };
      const atom = textOfParts(atomFeed(document));
      expect(atom).not.toMatch(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u);
      const [entry] = childrenOf(readXml(atom), 'entry');
      const json: unknown = JSON.parse(textOfParts(jsonFeed(document)));
      expect(entry && (textOf(entry, 'content') ?? '')).toBe(inAtom(html));
      expect(entry && textOf(entry, 'title')).toBe(inAtom(title) || '…');
      expect(json).toHaveProperty('items.0.content_html', clean(html));
    }),
    { numRuns: 400 },
  );
});

/** Removes control characters and normalises line ends, as XML requires. */
function clean(text: string): string {
  return [...text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n')]
    .filter((one) => one === '\t' || one === '\n' || !/\p{Cc}|\uFFFE|\uFFFF/u.test(one))
    .join('');
}

/** Returns a text as the library writes it: trimmed, with `&apos;` as an apostrophe. */
function inAtom(text: string): string {
  return clean(text).trim().replaceAll('&apos;', "'");
}
