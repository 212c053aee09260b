import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/domain/catalog.ts';
import { atomFeed } from '../../src/formats/atom-feed.ts';
import { jsonFeed } from '../../src/formats/json-feed.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { absoluteHtml } from '../../src/view/shared/absolute-html.ts';
import { MAX_ENTRIES } from '../../src/view/feed/document-names.ts';
import { feedDocuments } from '../../src/view/feed/documents.ts';
import type { FeedScope } from '../../src/view/feed/scope.ts';
import { identities } from '../../src/view/site/identity.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';
import { assumeHtml } from '../../src/lib/html.ts';

/** Returns a catalog with one item for each milestone, so that days differ; item 1 is the oldest. */
function catalogOf(count: number, change: (item: Item, index: number) => Item = (item) => item) {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const day = (index: number) => new Date(Date.UTC(2020, 0, index)).toISOString().slice(0, 10);
  const items = all.map((index) =>
    change(anItem({ slug: `item-${index}`, since: `m${index}`, status: 'ready' }), index),
  );
  const milestones = all.map((index) => ({
    id: `m${index}`,
    kind: 'other' as const,
    actual: day(index),
  }));
  return aCatalog([aRelease({ milestones, items })]);
}

function documentsOf(catalog: ReturnType<typeof catalogOf>) {
  return feedDocuments(aContext(catalog), { of: 'site' });
}

/** Returns the numbers of the items in each document. */
function numbers(catalog: ReturnType<typeof catalogOf>): number[][] {
  return documentsOf(catalog).map(({ entries }) =>
    entries.map(({ id }) => Number(/item-(\d+)/u.exec(id)?.[1])),
  );
}

describe('documents', () => {
  test('up to fifty entries are in one document, newest first', () => {
    const [current, ...archives] = numbers(catalogOf(MAX_ENTRIES));
    expect(archives).toEqual([]);
    expect(current?.[0]).toBe(50);
    expect(current).toHaveLength(50);
  });

  test('more entries fill archives from the oldest on, and full archives do not change', () => {
    const before = documentsOf(catalogOf(101));
    const after = documentsOf(catalogOf(120));
    expect(before.map(({ entries }) => entries.length)).toEqual([50, 50, 50]);
    expect(numbers(catalogOf(120))[1]?.[0]).toBe(50);
    expect(after.slice(1)).toEqual(before.slice(1));
    const previous = after.map(({ addresses }) => addresses.xml.previous?.split('/').at(-1));
    expect(previous).toEqual(['feed-2.xml', undefined, 'feed-1.xml']);
  });

  test('an archive reads no text of its entries, the current document those that it shows', () => {
    const read = new Set<string>();
    const watched = (item: Item): Item => ({
      ...item,
      body: {
        ...item.body,
        get html() {
          read.add(item.slug);
          return item.body.html;
        },
      },
    });
    const [current, archive] = documentsOf(catalogOf(101, watched));
    if (current === undefined || archive === undefined) throw new Error('There are archives.');
    for (const write of [atomFeed, jsonFeed]) write(archive);
    expect(read.size).toBe(0);
    for (const write of [atomFeed, jsonFeed]) write(current);
    expect(read.size).toBe(MAX_ENTRIES);
  });

  test('all documents together have every entry; the latest changes are in the current one', () => {
    const catalog = catalogOf(120, (item, index) =>
      index === 7 ? { ...item, updated: '2024-05-05' } : item,
    );
    const [current = [], ...archives] = numbers(catalog);
    expect(current[0]).toBe(7);
    expect(current).toHaveLength(50);
    expect(new Set([...current, ...archives.flat()]).size).toBe(120);
  });

  test('whole texts are in current documents, but not of a release whose maintenance has ended', () => {
    expect(documentsOf(catalogOf(101)).map(({ hasTexts }) => hasTexts)).toEqual([
      true,
      false,
      false,
    ]);
    const eol = { id: 'eol', kind: 'eol' as const, actual: '2024-03-01' };
    const ended = aRelease({ milestones: [ga(), eol] });
    const maintained = aRelease({ id: 'r2', milestones: [ga()] });
    const context = aContext(aCatalog([ended, maintained]));
    const textsOf = (scope: FeedScope) => feedDocuments(context, scope)[0]?.hasTexts;
    expect(textsOf({ of: 'release', release: ended })).toBe(false);
    expect(textsOf({ of: 'release', release: maintained })).toBe(true);
    expect(textsOf({ of: 'site' })).toBe(true);
  });

  test('a feed without entries has the day of the build', () => {
    expect(feedDocuments(aContext(aCatalog()), { of: 'upgrade' })[0]?.updated).toBe('2024-06-01');
  });
});

describe('entries', () => {
  const release = aRelease({
    milestones: [ga()],
    items: [
      anItem({ slug: 'proxy', status: 'ready', area: 'iaas', impact: 'The port changes.' }),
      anItem({ slug: 'late', since: 'ga', status: 'deferred', area: 'kaas' }),
    ],
    notes: [aNote({ slug: 'switch', area: 'iaas' })],
    issues: [anIssue({ slug: 'leak' })],
  });
  const context = aContext(aCatalog([release]));
  const ids = (scope: Parameters<typeof feedDocuments>[1]) =>
    feedDocuments(context, scope)[0]
      ?.entries.map(({ id }) => id.split(':').at(-1))
      .toSorted();

  test('include everything', () => {
    const all = [
      'releases/r1/items/late/',
      'releases/r1/items/proxy/',
      'releases/r1/known-issues/#leak',
      'releases/r1/milestones/ga/',
      'releases/r1/upgrade/#switch',
    ];
    expect(ids({ of: 'site' })).toEqual(all);
    expect(ids({ of: 'release', release })).toEqual(all);
  });

  test('are limited to an area, or to upgrade notes', () => {
    expect(ids({ of: 'area', area: 'iaas' })).toEqual([
      'releases/r1/items/proxy/',
      'releases/r1/upgrade/#switch',
    ]);
    expect(ids({ of: 'upgrade' })).toEqual(['releases/r1/upgrade/#switch']);
  });
});

describe('ids', () => {
  const item = anItem({ slug: 'proxy' });
  const named = (own: Item, aliases: string[] = [], site = aSite()) =>
    identities(aContext(aCatalog([aRelease({ items: [own], aliases })], { site }))).item(own);

  test('come from the oldest address, so that they stay the same after a move', () => {
    const name = named(item);
    expect(name).toBe('tag:notes.example.org,2024:releases/r1/items/proxy/');
    expect(named({ ...item, slug: 'new', aliases: ['proxy', 'newer'] })).toBe(name);
    expect(named({ ...item, release: 'r1' }, ['r0'])).toBe(name.replace('r1', 'r0'));
    expect(named({ ...item, aliases: ['/old/proxy.html'] })).toBe(
      'tag:notes.example.org,2024:old/proxy.html',
    );
  });

  test('do not depend on the address of the site', () => {
    const catalog = aCatalog([aRelease({ items: [item] })]);
    const urls = makeUrls({ origin: 'https://elsewhere.example', base: '/x/', prefix: '' });
    expect(identities(aContext(catalog, { urls })).item(item)).toBe(named(item));
    const site = aSite({ identity: 'example.org,2020', url: 'https://new.example' });
    expect(named(item, [], site)).toBe('tag:example.org,2020:releases/r1/items/proxy/');
  });

  test('differ between languages', () => {
    const site = aSite({ languages: ['en', 'de'] });
    const catalog = aCatalog([aRelease({ items: [item] })], { site });
    const german = aContext(catalog, { lang: 'de', words: wordsOf('de') });
    expect(identities(german).item(item)).toMatch(/:de\/releases\/r1\/items\/proxy\/$/u);
  });
});

test('links and pictures get absolute addresses, text that looks like them does not', () => {
  const page = 'https://x.example/notes/p/#now';
  const html = assumeHtml(
    '<a href="#a">a</a> <a class="b" href="/notes/r/#x">b</a> <img src="/notes/files/p.png" alt="" /> ' +
      '<a href="https://y.example/">c</a> <code>&lt;a href="/z"&gt;</code>',
  );
  expect(absoluteHtml(html, page)).toBe(
    '<a href="https://x.example/notes/p/#a">a</a> <a class="b" href="https://x.example/notes/r/#x">b</a> ' +
      '<img src="https://x.example/notes/files/p.png" alt="" /> ' +
      '<a href="https://y.example/">c</a> <code>&lt;a href="/z"&gt;</code>',
  );
});

test('a relative page address is an error', () => {
  expect(() => absoluteHtml(assumeHtml('<a href="/b/">b</a>'), '/a/')).toThrow(
    '"/a/" is not an absolute address.',
  );
});
