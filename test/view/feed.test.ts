import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/domain/catalog.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { absoluteHtml } from '../../src/view/shared/absolute-html.ts';
import { MAX_ENTRIES, feedDocuments } from '../../src/view/feed/documents.ts';
import { identities } from '../../src/view/site/identity.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

/** A release with an item a milestone, so that each came on a day of its own; item 1 is the oldest. */
function many(count: number, change: (item: Item, index: number) => Item = (item) => item) {
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

function documentsOf(catalog: ReturnType<typeof many>) {
  return feedDocuments(aContext(catalog), { of: 'site' });
}

/** The numbers of the items in each document. */
function numbers(catalog: ReturnType<typeof many>): number[][] {
  return documentsOf(catalog).map(({ entries }) =>
    entries.map(({ id }) => Number(/item-(\d+)/u.exec(id)?.[1])),
  );
}

describe('documents', () => {
  test('up to fifty entries are in one, the newest first', () => {
    const [current, ...archives] = numbers(many(MAX_ENTRIES));
    expect(archives).toEqual([]);
    expect(current?.[0]).toBe(50);
    expect(current).toHaveLength(50);
  });

  test('beyond, archives are filled from the oldest, and a full one does not change', () => {
    const before = documentsOf(many(101));
    const after = documentsOf(many(120));
    expect(before.map(({ entries }) => entries.length)).toEqual([50, 50, 50]);
    expect(numbers(many(120))[1]?.[0]).toBe(50);
    expect(after.slice(1)).toEqual(before.slice(1));
    const previous = after.map(({ addresses }) => addresses.xml.previous?.split('/').at(-1));
    expect(previous).toEqual(['feed-2.xml', undefined, 'feed-1.xml']);
  });

  test('all documents together hold every entry, and what changed last is in the current one', () => {
    const catalog = many(120, (item, index) =>
      index === 7 ? { ...item, updated: '2024-05-05' } : item,
    );
    const [current = [], ...archives] = numbers(catalog);
    expect(current[0]).toBe(7);
    expect(current).toHaveLength(50);
    expect(new Set([...current, ...archives.flat()]).size).toBe(120);
  });

  test('a feed without entries has a day all the same', () => {
    expect(feedDocuments(aContext(aCatalog()), { of: 'upgrade' })[0]?.updated).toBe('1970-01-01');
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

  test('of everything, none left out', () => {
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

  test('of an area, and of upgrade notes alone', () => {
    expect(ids({ of: 'area', area: 'iaas' })).toEqual([
      'releases/r1/items/proxy/',
      'releases/r1/upgrade/#switch',
    ]);
    expect(ids({ of: 'upgrade' })).toEqual(['releases/r1/upgrade/#switch']);
  });
});

describe('names', () => {
  const item = anItem({ slug: 'proxy' });
  const named = (own: Item, aliases: string[] = [], site = aSite()) =>
    identities(aContext(aCatalog([aRelease({ items: [own], aliases })], { site }))).item(own);

  test('come from the oldest address, so that a move keeps them', () => {
    const name = named(item);
    expect(name).toBe('tag:notes.example.org,2024:releases/r1/items/proxy/');
    expect(named({ ...item, slug: 'new', aliases: ['proxy', 'newer'] })).toBe(name);
    expect(named({ ...item, release: 'r1' }, ['r0'])).toBe(name.replace('r1', 'r0'));
    expect(named({ ...item, aliases: ['/old/proxy.html'] })).toBe(
      'tag:notes.example.org,2024:old/proxy.html',
    );
  });

  test('do not depend on where the site is published', () => {
    const catalog = aCatalog([aRelease({ items: [item] })]);
    const urls = makeUrls({ origin: 'https://elsewhere.example', base: '/x/', prefix: '' });
    expect(identities(aContext(catalog, { urls })).item(item)).toBe(named(item));
    const site = aSite({ identity: 'example.org,2020', url: 'https://new.example' });
    expect(named(item, [], site)).toBe('tag:example.org,2020:releases/r1/items/proxy/');
  });

  test('tell languages apart', () => {
    const site = aSite({ languages: ['en', 'de'] });
    const catalog = aCatalog([aRelease({ items: [item] })], { site });
    const german = aContext(catalog, { lang: 'de', words: wordsOf('de') });
    expect(identities(german).item(item)).toMatch(/:de\/releases\/r1\/items\/proxy\/$/u);
  });
});

test('links and pictures of a body get whole addresses, text that looks like them does not', () => {
  const page = 'https://x.example/notes/p/#now';
  const html =
    '<a href="#a">a</a> <a class="b" href="/notes/r/#x">b</a> <img src="/notes/files/p.png" alt="" /> ' +
    '<a href="https://y.example/">c</a> <code>&lt;a href="/z"&gt;</code>';
  expect(absoluteHtml(html, page)).toBe(
    '<a href="https://x.example/notes/p/#a">a</a> <a class="b" href="https://x.example/notes/r/#x">b</a> ' +
      '<img src="https://x.example/notes/files/p.png" alt="" /> ' +
      '<a href="https://y.example/">c</a> <code>&lt;a href="/z"&gt;</code>',
  );
});

test('a page whose address is not whole makes no whole addresses', () => {
  expect(() => absoluteHtml('<a href="/b/">b</a>', '/a/')).toThrow(
    '"/a/" is not an absolute address.',
  );
});
