import { describe, expect, test } from 'vitest';
import { plannedAt } from '../../src/domain/planned-at.ts';
import { nextMilestone, schedule } from '../../src/domain/schedule.ts';
import { aRelease, ga, type ReleaseParts } from '../support/catalog.ts';

type Written = NonNullable<ReleaseParts['milestones']>[number];

function rowOf(written: Omit<Written, 'id' | 'kind'>, today: string, others: Written[] = []) {
  const release = aRelease({ milestones: [{ id: 'rc1', kind: 'rc', ...written }, ...others] });
  return schedule(release, today)[0];
}

describe('the state and the slip', () => {
  test.each<[string, Omit<Written, 'id' | 'kind'>, string, string, number | undefined]>([
    ['a quarter before it', { planned: '2026-Q3' }, '2026-06-30', 'next', undefined],
    ['a quarter on its last day', { planned: '2026-Q3' }, '2026-09-30', 'next', undefined],
    ['a quarter on the day after', { planned: '2026-Q3' }, '2026-10-01', 'overdue', 1],
    ['a month', { planned: '2026-09' }, '2026-10-02', 'overdue', 2],
    ['a half-year', { planned: '2026-H2' }, '2026-12-31', 'next', undefined],
    ['tbd', { planned: 'tbd' }, '2030-01-01', 'upcoming', undefined],
    ['done in its quarter', { planned: '2026-Q3', actual: '2026-09-29' }, '2026-10-01', 'done', -1],
    ['done after it', { planned: '2026-Q3', actual: '2026-10-02' }, '2026-10-05', 'done', 2],
    [
      'done without a plan',
      { planned: 'tbd', actual: '2026-10-02' },
      '2026-10-05',
      'done',
      undefined,
    ],
    [
      'counted from the first plan with a time',
      {
        plans: [{ planned: 'tbd' }, { planned: '2026-09' }, { planned: '2026-Q4' }],
        actual: '2026-10-10',
      },
      '2026-10-15',
      'done',
      10,
    ],
    [
      'a plan that was taken back',
      { plans: [{ planned: '2026-05-01' }, { planned: 'tbd' }] },
      '2026-06-01',
      'upcoming',
      undefined,
    ],
  ])('%s', (_name, written, today, state, slip) => {
    expect(rowOf(written, today)).toMatchObject({ state, slip });
  });

  test('after GA, a plan to be decided is to come, and no plan is not recorded', () => {
    const out = [ga('2026-01-10')];
    expect(rowOf({ planned: 'tbd' }, '2026-02-01', out)?.state).toBe('upcoming');
    expect(rowOf({}, '2026-02-01', out)?.state).toBe('not-recorded');
    expect(rowOf({ planned: '2025-Q4' }, '2026-02-01', out)?.state).toBe('not-recorded');
  });
});

test.each([
  ['by the end of a period', ['2026-Q3', '2026-08-15'], 'b'],
  ['by the end of a shorter period', ['2026-H2', '2026-10'], 'b'],
  ['never one to be decided', ['tbd', '2027-H2'], 'b'],
  ['in a period that has begun', ['2026-H1', '2026-07-01'], 'a'],
  ['none', ['tbd', 'tbd'], undefined],
])('the next milestone is found %s', (_name, [a = '', b = ''], next) => {
  const milestones: Written[] = [
    { id: 'a', kind: 'rc', planned: a },
    { id: 'b', kind: 'rc', planned: b },
  ];
  expect(nextMilestone(aRelease({ milestones }), '2026-06-01')?.id).toBe(next);
});

test('a plan without `set` counts from the end of the period before it', () => {
  const milestones: Written[] = [
    { id: 'rc1', kind: 'rc', plans: [{ planned: '2026-Q1' }, { planned: '2026-Q3' }] },
  ];
  const release = aRelease({ milestones });
  const [rc1] = release.milestones;
  const planOn = (day: string) => rc1 && plannedAt(release, rc1, { at: 'day', day });
  expect([planOn('2026-03-30'), planOn('2026-03-31')]).toEqual(['2026-Q1', '2026-Q3']);
});
