import { describe, expect, test } from 'vitest';
import { supportRevisions, timelineRevisions } from '../../src/domain/revisions.ts';
import { aCatalog, aRelease, ga, type ReleaseParts } from '../support/catalog.ts';

type Written = NonNullable<ReleaseParts['milestones']>[number];
const TODAY = '2024-06-01';

function revisions(written: Omit<Written, 'id' | 'kind'>, parts: ReleaseParts = {}) {
  const rc1 = { id: 'rc1', kind: 'rc', ...written } as const;
  return timelineRevisions(aRelease({ ...parts, milestones: [rc1] }), TODAY);
}

const first = { set: '2023-11-20', planned: '2024-02-07' };
const second = { set: '2024-01-29', planned: '2024-02-14' };
const third = { set: '2024-03-01', planned: '2024-Q2' };

describe('each fact makes the count of a milestone greater', () => {
  test.each<[string, Omit<Written, 'id' | 'kind'>, Omit<Written, 'id' | 'kind'>]>([
    ['a first plan', { condition: 'if-needed' }, { plans: [first] }],
    ['a later plan', { plans: [first] }, { plans: [first, second] }],
    ['an actual day', { plans: [first] }, { plans: [first], actual: '2024-02-08' }],
    ['an outcome', { plans: [first] }, { plans: [first], outcome: 'skipped' }],
    [
      'a day after it was skipped',
      { plans: [first], outcome: 'skipped' },
      { plans: [first], actual: '2024-02-08' },
    ],
    [
      'an unknown day after it was cancelled',
      { plans: [first], outcome: 'cancelled' },
      { plans: [first], actual: 'unknown' },
    ],
    [
      'a plan after it was skipped',
      { plans: [first, second], outcome: 'skipped' },
      { plans: [first, second, third] },
    ],
    [
      'a plan after it was done by mistake',
      { plans: [first], actual: '2024-02-08' },
      { plans: [first, second] },
    ],
    [
      'a range in place of an unknown day',
      { plans: [first], actual: 'unknown' },
      { plans: [first], actual: '2024-02-04/2024-02-08' },
    ],
    [
      'a day in place of a range',
      { plans: [first], actual: '2024-02-04/2024-02-08' },
      { plans: [first], actual: '2024-02-08' },
    ],
    ['a version', { plans: [first] }, { plans: [first], version: '2.0.0a' }],
    ['a note', { plans: [first] }, { plans: [first], note: 'Testbed only.' }],
    ['an end', { plans: [first] }, { plans: [first], ends: '2024-02-20' }],
    [
      'a withdrawal',
      { plans: [first], actual: '2024-02-08' },
      {
        plans: [first],
        actual: '2024-02-08',
        withdrawn: { on: '2024-03-01', why: 'It loses data.' },
      },
    ],
  ])('%s', (_name, before, after) => {
    expect(revisions(after).count).toBeGreaterThan(revisions(before).count);
  });

  test('a withdrawal of its release', () => {
    const withdrawn = { on: '2024-03-01', why: 'It loses data.' };
    const { count, last } = revisions({ plans: [first] }, { withdrawn } as ReleaseParts);
    expect(count).toBeGreaterThan(revisions({ plans: [first] }).count);
    expect(last).toBe('2024-03-01');
  });
});

test.each<[string, Omit<Written, 'id' | 'kind'>, string | undefined]>([
  ['no day of a plan', { planned: '2024-02-07' }, undefined],
  ['the day of the last plan', { plans: [first, second] }, '2024-01-29'],
  ['the actual day', { plans: [first], actual: '2024-02-15' }, '2024-02-15'],
  ['the plan before, by its end', { plans: [first, { planned: '2024-04-01' }] }, '2024-02-07'],
  [
    'a period before, by its end',
    { plans: [{ ...first, planned: '2024-Q1' }, { planned: '2024-04-01' }] },
    '2024-03-31',
  ],
])('the last change is %s', (_name, written, last) => {
  expect(revisions(written).last).toBe(last);
});

describe('each fact makes the count of an end of support greater', () => {
  const count = (next: ReleaseParts[], own: Parameters<typeof aRelease>[0] = {}) => {
    const r1 = aRelease(own);
    const others = next.map((parts) => aRelease({ previous: 'r1', ...parts }));
    return supportRevisions(aCatalog([r1, ...others]), r1, TODAY).count;
  };
  const plannedGa = (...plans: string[]): Written => ({
    id: 'ga',
    kind: 'ga',
    plans: plans.map((planned) => ({ planned })),
  });
  const next = { id: 'r2', milestones: [plannedGa('2024-09-01')] };
  const eol: Written = { id: 'eol', kind: 'eol', planned: '2024-10-31' };

  test.each<[string, number, number]>([
    ['a next release', count([]), count([next])],
    [
      'a new plan of the next GA',
      count([next]),
      count([{ ...next, milestones: [plannedGa('2024-09-01', '2024-09-08')] }]),
    ],
    [
      'a release inserted before the next one',
      count([{ id: 'r3', milestones: [plannedGa('2024-09-01', '2024-09-08', '2024-Q4')] }]),
      count([
        { id: 'r2', milestones: [plannedGa('2024-08-01')] },
        {
          id: 'r3',
          previous: 'r2',
          milestones: [plannedGa('2024-09-01', '2024-09-08', '2024-Q4')],
        } as ReleaseParts,
      ]),
    ],
    ['a stated end', count([next]), count([next], { milestones: [ga(), eol] })],
    [
      'a stated end that was skipped',
      count([next], { milestones: [ga(), eol] }),
      count([next], { milestones: [ga(), { ...eol, outcome: 'skipped' }] }),
    ],
    ['an extension', count([]), count([], { support: { extended_until: '2025-01-31' } })],
    [
      'a withdrawal',
      count([]),
      count([], { withdrawn: { on: '2024-05-01', why: 'It loses data.' } }),
    ],
  ])('%s', (_name, before, after) => {
    expect(after).toBeGreaterThan(before);
  });
});
