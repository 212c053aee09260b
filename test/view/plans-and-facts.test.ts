import { describe, expect, test } from 'vitest';
import { itemDays } from '../../src/domain/item-days.ts';
import { comparePage } from '../../src/view/compare/compare-page.ts';
import { releaseCalendar } from '../../src/view/calendar/calendar.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { knownIssuesPage } from '../../src/view/known-issue/known-issues-page.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { upgradePathPage } from '../../src/view/upgrade/upgrade-path-page.ts';
import { upgradePath } from '../../src/domain/upgrade-path.ts';
import type { KnownIssueInput } from '../../src/schema/known-issue.ts';
import { aCatalog, aRelease, ga, type ReleaseParts } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem } from '../support/entries.ts';

type Written = NonNullable<ReleaseParts['milestones']>;

const maintenance = (id: string, more: Partial<Written[number]>): Written[number] => ({
  id,
  kind: 'maintenance',
  version: id,
  ...more,
});

/** GA and four versions after it: called off, withdrawn, planned, and one that nobody recorded. */
const VERSIONS: Written = [
  ga(),
  maintenance('1.0.1', { planned: '2024-04-01', outcome: 'cancelled' }),
  maintenance('1.0.2', {
    actual: '2024-05-01',
    withdrawn: { on: '2024-05-02', why: 'It is slow.' },
  }),
  maintenance('1.0.3', { planned: '2024-Q3' }),
  maintenance('1.0.4', { planned: '2024-05-20' }),
];

describe('a maintenance version is listed with its state', () => {
  const release = aRelease({ milestones: VERSIONS });
  const entries = releasePage(aContext(aCatalog([release])), release).maintenance?.entries ?? [];

  test.each([
    ['1.0.1', undefined, 'Cancelled'],
    ['1.0.2', '1 May 2024', 'Withdrawn'],
    ['1.0.3', 'Q3 2024', 'Next'],
    ['1.0.4', '20 May 2024', 'Not recorded'],
  ])('%s', (version, when, state) => {
    const entry = entries.find(({ id }) => id === version);
    expect([entry?.when?.text, entry?.tag?.word]).toEqual([when, state]);
  });

  test('and without one if it simply took place', () => {
    const done = aRelease({ milestones: [ga(), maintenance('1.0.1', { actual: '2024-05-01' })] });
    const page = releasePage(aContext(aCatalog([done])), done);
    expect(page.maintenance?.entries[0]?.tag).toBeUndefined();
  });
});

describe('a fix in a version that is not out is a plan', () => {
  const told = (fields: Partial<KnownIssueInput>) => {
    const issue = anIssue(fields);
    const release = aRelease({ milestones: VERSIONS, issues: [issue] });
    const context = aContext(aCatalog([release]));
    const facts = knownIssuesPage(context, release).groups[0]?.lines[0]?.facts ?? [];
    return {
      line: releasePage(context, release).issues?.issues[0]?.remark,
      facts: facts
        .filter(({ label }) => /Fix/u.test(label))
        .map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join()}`),
    };
  };

  test.each([
    [['1.0.3'], 'fix planned for 1.0.3', ['Fix planned for: 1.0.3']],
    [
      ['1.0.2', '1.0.3'],
      'fixed in 1.0.2 (withdrawn); fix planned for 1.0.3',
      ['Fixed in: 1.0.2 (withdrawn)', 'Fix planned for: 1.0.3'],
    ],
    [['1.0.1'], 'fix planned for 1.0.1 (cancelled)', ['Fix planned for: 1.0.1 (cancelled)']],
  ])('of a known issue: %s', (fixed_in, line, facts) => {
    expect(told({ fixed_in })).toEqual({ line, facts });
  });

  test('on the page of the version, and on a path', () => {
    const issue = anIssue({ fixed_in: ['1.0.3'], affects: [{ from: '1.0.0', to: '1.0.2' }] });
    const first = aRelease({ milestones: VERSIONS, issues: [issue] });
    const second = aRelease({
      id: 'r2',
      version: '2.0.0',
      previous: 'r1',
      milestones: [ga('2024-04-10')],
    });
    const context = aContext(aCatalog([first, second]), { today: '2024-11-01' });
    const titles = first.milestones
      .filter(({ id }) => id === '1.0.3')
      .map((planned) => milestonePage(aContext(aCatalog([first])), first, planned))
      .flatMap(({ changes }) => changes?.lists.map(({ title }) => title) ?? []);
    expect(titles).toContain('Known issues with a planned fix');
    const path = upgradePath(context.catalog, first, second, context.today);
    const lines = path === undefined ? undefined : upgradePathPage(context, path).unrecorded?.lines;
    expect(lines?.map(({ reason }) => reason)).toEqual([
      'fix planned for 1.0.3 (Release r1); not known whether this version has the fix',
    ]);
  });
});

describe('an item of a milestone that was called off', () => {
  test.each<[string, Written, string, string[]]>([
    ['comes with the next version', VERSIONS.slice(0, 3), '1.0.1', ['Since: 1.0.2 (withdrawn)']],
    [
      'is planned for the next one',
      [...VERSIONS.slice(0, 2), maintenance('1.0.3', { planned: '2024-Q3' })],
      '1.0.1',
      ['Planned for: 1.0.3'],
    ],
    [
      'of a candidate comes with GA',
      [{ id: 'rc1', kind: 'rc', planned: '2024-02-01', outcome: 'skipped' }, ga()],
      'rc1',
      ['Since: GA'],
    ],
    ['of the last version comes with none', VERSIONS.slice(0, 2), '1.0.1', []],
  ])('%s', (_, milestones, since, expected) => {
    const item = anItem({ since });
    const release = aRelease({ milestones, items: [item] });
    const { facts } = itemPage(aContext(aCatalog([release])), release, item);
    expect(
      facts
        .filter(({ label }) => label === 'Since' || label === 'Planned for')
        .map(({ label, values: [value] }) => `${label}: ${value?.text ?? ''}`),
    ).toEqual(expected);
  });
});

test('an item of an advisory did not change before that was published', () => {
  const milestones = VERSIONS.slice(0, 1);
  const release = aRelease({ milestones });
  const item = anItem({ kind: 'security', published: '2024-05-05' });
  expect(itemDays(release, item, '2024-06-01')).toEqual({
    published: '2024-03-20',
    updated: '2024-05-05',
  });
});

describe('in calendars', () => {
  const eventOf = (milestone: Written[number]) => {
    const release = aRelease({ milestones: [milestone, ga()] });
    return releaseCalendar(aContext(aCatalog([release])), release).events[0];
  };

  test('a milestone on an unknown day stands on its plan, and says so', () => {
    const event = eventOf({ id: 'rc1', kind: 'rc', planned: '2024-02-01', actual: 'unknown' });
    expect(event).toMatchObject({ from: '2024-02-01', status: 'TENTATIVE' });
    expect(event?.description).toContain('The day is not recorded; this is the plan.');
  });

  test('one that was called off stands on its plan, whatever else is written', () => {
    const event = eventOf({
      id: 'rc1',
      kind: 'rc',
      planned: '2024-02-01',
      actual: '2024-02-05',
      outcome: 'cancelled',
    });
    expect(event).toMatchObject({ from: '2024-02-01', to: '2024-02-01', status: 'CANCELLED' });
    expect(event?.description).not.toContain('not recorded');
  });
});

test('a comparison names what stands at a milestone to come as a plan', () => {
  const release = aRelease({ milestones: VERSIONS });
  const { table, picker } = comparePage(aContext(aCatalog([release])), release);
  const labels = ['GA', '1.0.2 (withdrawn)', '1.0.3 (planned)', '1.0.4'];
  expect(table.columns.map(({ label }) => label)).toEqual(labels);
  expect(picker.options.map(({ label }) => label)).toEqual(labels);
});
