import { describe, expect, test } from 'vitest';
import { badgeSvg } from '../../src/pictures/badge-svg.ts';
import type { Measure } from '../../src/pictures/fit-text.ts';
import { sharePictureSvg } from '../../src/pictures/share-picture-svg.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { comparePage } from '../../src/view/compare/compare-page.ts';
import { feedDocuments } from '../../src/view/feed/documents.ts';
import { itemEntry } from '../../src/view/item/item-entry.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { releaseBadge } from '../../src/view/release/badge.ts';
import { releaseFacts } from '../../src/view/release/release-facts.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { searchRecords } from '../../src/view/search/search-records.ts';
import { releaseSharePicture } from '../../src/view/site/share-picture.ts';
import { olderSection } from '../../src/view/upgrade/upgrade-older.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

const measure: Measure = (text) => [...text].length * 0.6;
const withdrawn = { on: '2024-05-08', why: 'It loses data.' };

/** A release of which one version is withdrawn, with an item that came with that version. */
const part = aRelease({
  milestones: [
    ga(),
    { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-05-02', withdrawn },
  ],
  items: [anItem({ since: '1.0.1' })],
});
const whole = aRelease({ id: 'r2', version: '2.0.0', milestones: [ga('2024-04-03')], withdrawn });
const after = aRelease({
  id: 'r3',
  version: '3.0.0',
  previous: 'r2',
  upgrade_from: ['r1', 'r2'],
  milestones: [ga('2024-05-20')],
});
const context = aContext(aCatalog([part, whole, after]));

describe('pictures', () => {
  test('of a withdrawn release say so', () => {
    expect(releaseBadge(context, whole)).toMatchObject({
      title: 'Release r2: 2.0.0 · Withdrawn',
      tone: 'bad',
    });
    expect(badgeSvg(releaseBadge(context, whole), measure)).toContain('2.0.0 · Withdrawn');
    const picture = releaseSharePicture(context, whole);
    expect(picture.facts).toContainEqual({ label: 'Support', text: 'Withdrawn', tone: 'bad' });
    expect(sharePictureSvg(picture, measure)).toContain('>Withdrawn</text>');
  });

  test('of a release with a withdrawn version name the one to use', () => {
    expect(releaseBadge(context, part).text).toBe('1.0.0 · Unknown');
    expect(JSON.stringify(releaseSharePicture(context, part))).not.toMatch(/1\.0\.1|Withdrawn/u);
  });
});

test('columns, choices and links of a comparison mark a withdrawn version', () => {
  const { table, picker, neighbours } = comparePage(context, part);
  expect(table.columns.map(({ label }) => label)).toEqual(['GA', '1.0.1 (withdrawn)']);
  expect(picker.options).toEqual([
    { value: 'ga', label: 'GA' },
    { value: '1.0.1', label: '1.0.1 (withdrawn)' },
  ]);
  expect(neighbours.links.map(({ label }) => label)).toEqual(['GA to 1.0.1 (withdrawn): 1 change']);
});

test('the milestone before a withdrawn version marks it in its pager', () => {
  const [first] = part.milestones;
  if (first === undefined) throw new Error('ga');
  expect(milestonePage(context, part, first).pager).toMatchObject({
    next: { label: '1.0.1 (withdrawn)' },
  });
});

test('search finds a withdrawn release as such', () => {
  const over = searchRecords(context)
    .filter(({ filters }) => filters.kind[0] === 'release')
    .map((record) => record.over);
  expect(over).toEqual([
    'Release · Version 1.0.0',
    'Release · Version 2.0.0 · Withdrawn',
    'Release · Version 3.0.0',
  ]);
});

test('data for search engines has the state of withdrawn software', () => {
  const about = (release: typeof part): unknown =>
    JSON.parse(releasePage(context, release).frame.data ?? '');
  expect(about(whole)).toMatchObject({ about: { creativeWorkStatus: 'Withdrawn' } });
  expect(JSON.stringify(about(part))).not.toContain('creativeWorkStatus');
});

test('the titles of feeds mark a withdrawn version, as well as its withdrawal', () => {
  const titles = (lang: string) =>
    feedDocuments({ ...context, lang, words: wordsOf(lang) }, { of: 'site' })[0]
      ?.entries.map(({ title }) => title)
      .filter((title) => /Release r\d[,:] (?:GA|1\.0\.1)|is withdrawn/u.test(title))
      .toSorted();
  expect(titles('en')).toEqual([
    'Release r1, 1.0.1 is withdrawn',
    'Release r1: 1.0.1 (withdrawn)',
    'Release r1: GA',
    'Release r2 is withdrawn',
    'Release r2: GA (withdrawn)',
    'Release r3: GA',
  ]);
  expect(titles('de')).toContain('Release r1: 1.0.1 (zurückgezogen)');
});

test('an item marks the withdrawn version that brought it', () => {
  const [item] = part.items;
  if (item === undefined) throw new Error('item');
  expect(itemEntry(context, part, item).remarks).toEqual(['since 1.0.1 (withdrawn)']);
  const texts = itemPage(context, part, item).facts.flatMap(({ values }) =>
    values.map(({ text }) => text),
  );
  expect(texts).toContain('1.0.1 (withdrawn)');
});

test('a release marks those that it can be upgraded from', () => {
  const from = releaseFacts(context, after).find(({ values }) => values.length === 2);
  expect(from?.values.map(({ text }) => text)).toEqual(['Release r1', 'Release r2 (withdrawn)']);
});

test('no path from elsewhere leads to a withdrawn release', () => {
  const sectionOf = (release: typeof part) => {
    const own = { ...release, upgrade_from: ['r9'] };
    return olderSection(aContext(aCatalog([own])), { product: undefined, releases: [own] }, true);
  };
  expect(sectionOf(after)?.parts[0]?.links[0]?.label).toBe('R9 to Release r3');
  expect(sectionOf(whole)).toBeUndefined();
});
