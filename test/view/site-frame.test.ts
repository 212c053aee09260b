import { expect, test } from 'vitest';
import { siteFrame } from '../../src/view/site/site-frame.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aCatalog, aRelease, aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aDoc, aMeeting, aNote, anIssue } from '../support/entries.ts';

const release = aRelease({ notes: [aNote()], issues: [anIssue()] });
const context = aContext(aCatalog([release]));

test('navigation marks the current page and its section', () => {
  const path = context.urls.item({ release: 'r1', slug: 'thing' });
  const frame = siteFrame(context, { title: 'Thing', path, release });
  expect(frame.main.links.map(({ label, current }) => [label, current])).toEqual([
    ['Releases', 'true'],
    ['Upgrade', undefined],
  ]);
  expect(frame.local?.links.map(({ current }) => current)).toEqual([
    'true',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const own = siteFrame(context, { title: 'Notes', path: context.urls.release('r1'), release });
  expect(own.local?.links[0]?.current).toBe('page');
});

test('a milestone is in the section of the timeline', () => {
  const path = context.urls.milestone('r1', 'rc1');
  const links = siteFrame(context, { path, release }).local?.links ?? [];
  expect(links.find(({ current }) => current)?.label).toBe('Timeline');
});

test('meetings and the handbook are linked only if there are any', () => {
  const rich = aContext(aCatalog([release], { meetings: [aMeeting()], docs: [aDoc()] }));
  expect(siteFrame(rich, {}).main.links.map(({ label }) => label)).toEqual([
    'Releases',
    'Upgrade',
    'Meetings',
    'Handbook',
  ]);
});

test('the breadcrumb begins at home, and is left out directly below home', () => {
  const trail = [{ label: 'Releases', href: '/releases/' }];
  expect(siteFrame(context, { trail }).breadcrumb?.links.map(({ href }) => href)).toEqual([
    '/',
    '/releases/',
  ]);
  expect(siteFrame(context, {}).breadcrumb).toBeUndefined();
});

test('addresses contain the base path; the canonical address is absolute', () => {
  const urls = makeUrls({ origin: 'https://example.org', base: '/notes/', prefix: '' });
  const frame = siteFrame({ ...context, urls }, { path: urls.releases() });
  expect(frame.canonical).toBe('https://example.org/notes/releases/');
  expect(frame.favicon).toBe('/notes/favicon.svg');
  expect(siteFrame(context, {}).canonical).toBeUndefined();
});

test('a page has an edit link if site.yaml names a repository', () => {
  const editPath = 'releases/r1/release.mdx';
  expect(siteFrame(context, { editPath }).edit?.href).toBe(
    'https://github.com/example/notes/edit/main/content/releases/r1/release.mdx',
  );
  const closed = aContext(aCatalog([], { site: aSite({ repository: undefined }) }));
  expect(siteFrame(closed, { editPath }).edit).toBeUndefined();
});

test('a window title that is too long loses the site title, then its last words', () => {
  const titleOf = (title?: string) => siteFrame(context, { title }).windowTitle;
  expect(titleOf()).toBe('Notes');
  expect(titleOf('Thing')).toBe('Thing · Notes');
  expect(titleOf('x'.repeat(65))).toBe('x'.repeat(65));
  const cut = titleOf(`${'word '.repeat(15)}end`);
  expect(cut.endsWith('word…')).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(70);
});

test('the footer shows the day of the build', () => {
  expect(siteFrame(context, {}).asOf.day).toEqual({
    text: '1 June 2024',
    datetime: '2024-06-01',
  });
});

test('a page links its twin, unless site.yaml turns twins off', () => {
  const { urls } = context;
  const twinAt = (path: string, own = context) => siteFrame(own, { path }).twin;
  expect([
    twinAt(urls.home()),
    twinAt(urls.release('r1')),
    twinAt(urls.doc('')),
    twinAt(urls.upgradePath('r1', 'r1')),
  ]).toEqual(['/index.md', '/releases/r1.md', '/docs.md', '/upgrade/r1/r1.md']);
  expect(siteFrame(context, {}).twin).toBeUndefined();
  const site = aSite({ features: { twins: 'false' } });
  expect(twinAt(urls.home(), aContext(aCatalog([release], { site })))).toBeUndefined();
});
