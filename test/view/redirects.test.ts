import { expect, test } from 'vitest';
import { redirects } from '../../src/view/site/redirects.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aDoc, aMeeting, anIssue, anItem, aNote } from '../support/entries.ts';

const release = aRelease({
  items: [anItem({ aliases: ['old-thing', '/old/thing.html'] })],
  notes: [aNote({ aliases: ['old-step', '/old/step'] })],
  issues: [anIssue({ aliases: ['old-fault', '/old/fault/'] })],
});

test('slugs redirect within their folder, paths as written; slugs of notes are anchors', () => {
  const catalog = aCatalog([release], {
    meetings: [aMeeting({ aliases: ['2024-01-28'] })],
    docs: [{ ...aDoc({ slug: 'write/item' }), aliases: ['entry'] }],
  });
  const urls = makeUrls({ origin: 'https://notes.example.org', base: '/notes/', prefix: '' });
  const found = redirects(aContext(catalog, { urls }));
  expect(found.map(({ from, page }) => [from, page.href])).toEqual([
    ['/notes/releases/r1/items/old-thing/', '/notes/releases/r1/items/thing/'],
    ['/notes/old/thing.html', '/notes/releases/r1/items/thing/'],
    ['/notes/old/step/', '/notes/releases/r1/upgrade/#step'],
    ['/notes/old/fault/', '/notes/releases/r1/known-issues/#fault'],
    ['/notes/meetings/2024-01-28/', `/notes/meetings/${catalog.meetings[0]?.slug ?? ''}/`],
    ['/notes/docs/write/entry/', '/notes/docs/write/item/'],
  ]);
  expect(found[2]?.page).toEqual({
    lang: 'en',
    title: 'This page has moved',
    href: '/notes/releases/r1/upgrade/#step',
    canonical: 'https://notes.example.org/notes/releases/r1/upgrade/',
    link: 'Go to Title of step',
  });
});

test('a renamed release redirects all its pages', () => {
  const moved = { ...release, aliases: ['one', '/first/'] };
  const found = redirects(aContext(aCatalog([moved])));
  expect(found.map(({ from, page }) => [from, page.href])).toEqual(
    expect.arrayContaining([
      ['/releases/one/', '/releases/r1/'],
      ['/releases/one/items/thing/', '/releases/r1/items/thing/'],
      ['/releases/one/milestones/ga/', '/releases/r1/milestones/ga/'],
      ['/releases/one/known-issues/', '/releases/r1/known-issues/'],
      ['/first/', '/releases/r1/'],
    ]),
  );
});

test('no redirect replaces a page or another redirect', () => {
  const items = [
    anItem({ slug: 'a', aliases: ['b', 'c', '/releases/'] }),
    anItem({ slug: 'b', aliases: ['c'] }),
  ];
  const found = redirects(aContext(aCatalog([aRelease({ items })])));
  expect(found.map(({ from, page }) => [from, page.href])).toEqual([
    ['/releases/r1/items/c/', '/releases/r1/items/a/'],
  ]);
});
