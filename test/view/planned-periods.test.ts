import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/languages.ts';
import { homePage } from '../../src/view/home/home-page.ts';
import { releaseCalendar } from '../../src/view/calendar/calendar.ts';
import { comparePage } from '../../src/view/compare/compare-page.ts';
import { releaseBadge } from '../../src/view/release/badge.ts';
import { releaseTable } from '../../src/view/release/release-table.ts';
import { planText } from '../../src/view/shared/plan-text.ts';
import { timelinePage } from '../../src/view/timeline/timeline-page.ts';
import { aCatalog, aRelease, aSite, ga, type ReleaseParts } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

type Written = NonNullable<ReleaseParts['milestones']>[number];

const TODAY = '2026-06-01';

function contextOf(milestones: Written[], lang = 'en') {
  const release = aRelease({ milestones });
  const site = aSite({ support: { months_after_ga: '7', round: 'month-end' } });
  const catalog = aCatalog([release], { site });
  return { release, context: aContext(catalog, { today: TODAY, lang, words: wordsOf(lang) }) };
}

test.each([
  ['2026-09-30', '30 September 2026', '30. September 2026'],
  ['2026-09', 'September 2026', 'September 2026'],
  ['2026-Q3', 'Q3 2026', 'Q3 2026'],
  ['2026-H1', 'first half of 2026', '1. Halbjahr 2026'],
  ['2026-H2', 'second half of 2026', '2. Halbjahr 2026'],
  ['tbd', 'to be decided', 'noch offen'],
])('%s is printed as it is written', (plan, english, german) => {
  const texts = ['en', 'de'].map(
    (lang) => planText(plan, contextOf([], lang).context, 'long').text,
  );
  expect(texts).toEqual([english, german]);
});

const MILESTONES: Written[] = [
  { id: 'rc1', kind: 'rc', plans: [{ planned: '2026-Q2' }, { planned: '2026-07', why: 'A fix.' }] },
  { id: 'rc2', kind: 'rc', planned: 'tbd' },
  { id: 'ga', kind: 'ga', planned: '2026-Q4' },
];

describe('a timeline with periods', () => {
  const { context, release } = contextOf(MILESTONES);
  const page = timelinePage(context, release);

  test('prints plans, earlier ones too, and adds no distance to a day', () => {
    const cells = page.rows.map(({ planned, formerPlans, slip, tag }) => [
      planned,
      formerPlans.map(({ text }) => text),
      slip,
      tag.word,
    ]);
    expect(cells).toEqual([
      [
        { text: 'July 2026', datetime: undefined, relative: true },
        ['previously: Q2 2026'],
        undefined,
        'Next',
      ],
      [{ text: 'to be decided', datetime: undefined, relative: true }, [], undefined, 'Upcoming'],
      [{ text: 'Q4 2026', datetime: undefined, relative: true }, [], undefined, 'Upcoming'],
    ]);
    expect(page.summary).toBe('GA is planned for Q4 2026. Next: RC1, July 2026.');
  });

  test('draws a band over each period, and names what has no time', () => {
    const { rows, undated } = page.picture?.geometry ?? { rows: [], undated: [] };
    expect(rows.map(({ id, x, span }) => [id, x === span?.to])).toEqual([
      ['rc1', true],
      ['ga', true],
    ]);
    expect(undated).toEqual(['rc2']);
    expect(page.picture?.notes).toEqual([
      'A small ring marks the date that was first planned; the line from it shows the deviation.',
      'A band that ends at a mark is a planned period of a month or longer.',
      'Not in the picture because they have no date: RC2.',
    ]);
  });

  test('gives its calendar tentative events over whole periods, and none that are to be decided', () => {
    const events = releaseCalendar(context, release).events.map(
      ({ title, from, to, status, description }) => [title, from, to, status, description],
    );
    expect(events).toEqual([
      [
        'Release r1: RC1',
        '2026-07-01',
        '2026-07-31',
        'TENTATIVE',
        'Release candidate: Next.\nPlanned: July 2026.\nPlanned before: Q2 2026; moved: A fix.',
      ],
      [
        'Release r1: GA',
        '2026-10-01',
        '2026-12-31',
        'TENTATIVE',
        'General availability: Upcoming.\nPlanned: Q4 2026.',
      ],
      [
        'Release r1: maintenance ends',
        '2027-05-31',
        '2027-07-31',
        'TENTATIVE',
        'The last day of maintenance according to the support rule of this site.',
      ],
    ]);
  });

  test('shows them on the home page, in the table, on the badge and in the comparison', () => {
    const [row] = releaseTable(context).rows;
    expect([row?.ga.text, row?.until.text.replaceAll(/[\u2009\u00a0]/gu, ' ')]).toEqual([
      'planned for Q4 2026',
      'May – July 2027',
    ]);
    expect(homePage(context).next?.when.text).toBe('July 2026');
    expect(releaseBadge(context, release).text).toBe('1.0.0 · Planned · RC1 July 2026');
    expect(comparePage(context, release)).toBeDefined();
  });
});

test('an end of life is printed as planned, and while it is to be decided', () => {
  const until = (planned: string) => {
    const { context } = contextOf([ga('2026-01-10'), { id: 'eol', kind: 'eol', planned }]);
    const [row] = releaseTable(context).rows;
    return [row?.tag?.word, row?.until.text];
  };
  expect(until('2026-H2')).toEqual(['Maintained', 'second half of 2026']);
  expect(until('tbd')).toEqual(['Maintained', 'to be decided']);
  expect(until('2026-Q1')).toEqual(['End of life', 'Q1 2026']);
});
