import { expect, test } from 'vitest';
import { areaPage } from '../../src/view/area/area-page.ts';
import { homePage } from '../../src/view/home/home-page.ts';
import { notFoundPage } from '../../src/view/site/not-found-page.ts';
import { releasesPage } from '../../src/view/release/releases-page.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const out = aRelease({
  items: [
    anItem({ slug: 'a' }),
    anItem({ slug: 'b', updated: '2024-05-01' }),
    anItem({ slug: 'c', kind: 'fix' }),
    anItem({ slug: 'not', status: 'deferred' }),
  ],
  notes: [aNote({ area: 'iaas' })],
  issues: [anIssue({ area: 'iaas' })],
});
const coming = aRelease({
  id: 'r2',
  version: '2.0.0',
  previous: 'r1',
  milestones: [
    { id: 'rc1', kind: 'rc', planned: '2024-08-01' },
    { id: 'ga', kind: 'ga', planned: '2024-09-01' },
  ],
  items: [anItem({ slug: 'new', release: 'r2', area: 'kaas' })],
});
const site = aSite({
  support: { months_after_ga: '7', months_after_next_ga: '1', round: 'month-end' },
});
const context = aContext(aCatalog([out, coming], { site }));

test('home shows the newest published release and the next milestone', () => {
  const page = homePage(context);
  expect(page.newest).toMatchObject({ over: 'Newest release', label: 'Release r1' });
  expect(page.next).toMatchObject({
    link: { label: 'RC1 of Release r2', href: '/releases/r2/milestones/rc1/' },
    when: { text: '1 August 2024' },
  });
  expect(page.latest?.entries.map(({ href }) => href)).toEqual([
    '/releases/r1/items/b/',
    '/releases/r1/items/a/',
    '/releases/r1/items/c/',
  ]);
});

test('home shows features of a release without highlights', () => {
  const entries = homePage(context).newest?.highlights.entries ?? [];
  expect(entries.map(({ title }) => title)).toEqual(['Title of a', 'Title of b']);
});

test('home shows the release in preparation before the first release', () => {
  const page = homePage(aContext(aCatalog([coming])));
  expect(page.newest?.over).toBe('In preparation');
});

test('a site without releases says so, on every page that would list them', () => {
  const empty = aContext(aCatalog());
  expect(homePage(empty)).toMatchObject({ empty: 'There is no release yet.', newest: undefined });
  expect(releasesPage(empty).empty).toBe('There is no release yet.');
  expect(areaPage(empty, 'kaas').lead).toBe('Nothing is recorded in this area yet.');
  expect(notFoundPage(empty).links.map(({ href }) => href)).toEqual(['/', '/releases/']);
});

test('the table of releases shows planned and actual days, and the end of maintenance', () => {
  const { table, rule } = releasesPage(context);
  expect(
    table?.rows.map(({ link, ga: day, until, tag }) => [
      link.label,
      day.text,
      until.text,
      tag?.word,
    ]),
  ).toEqual([
    ['Release r2', 'planned for 1 Sept 2024', '30 Apr 2025', 'Planned'],
    ['Release r1', '20 Mar 2024', '31 Oct 2024', 'Maintained'],
  ]);
  expect(rule).toBe(
    'A release is maintained for 7 months after its publication, or for one month after the publication of the next release, whichever is later.',
  );
});

test('a withdrawn release is marked as withdrawn, whatever its support window', () => {
  const bad = aRelease({
    milestones: [ga()],
    withdrawn: { on: '2024-03-27', why: 'It loses data.' },
  });
  expect(releasesPage(aContext(aCatalog([bad]))).table?.rows[0]?.tag?.word).toBe('Withdrawn');
});

test('an area lists its items, notes and issues by release, newest first', () => {
  const page = areaPage(context, 'iaas');
  expect(page.lead).toBe('4 items in 1 release, newest first.');
  expect(page.toc.links).toEqual([{ label: 'Release r1', href: '#s-release-r1' }]);
  const [release] = page.releases;
  expect(release?.kinds.map(({ title }) => title)).toEqual(['Features', 'Fixes']);
  expect(release?.kinds[0]?.entries.at(-1)?.tags[0]?.word).toBe('Deferred');
  expect(release?.lists.map(({ title }) => title)).toEqual(['Upgrade notes', 'Known issues']);
});
