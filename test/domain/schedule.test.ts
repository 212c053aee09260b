import { describe, expect, test } from 'vitest';
import { nextMilestone, schedule } from '../../src/domain/schedule.ts';
import { aRelease } from '../support/catalog.ts';

const RC = { id: 'rc1', kind: 'rc' } as const;
const GA = { id: 'ga', kind: 'ga', planned: '2024-03-20' } as const;
const DONE_GA = { ...GA, actual: '2024-03-20' } as const;

/** State and slip of the first milestone, on 2024-03-01. */
function first(milestone: object, ga: object = GA) {
  const release = aRelease({
    milestones: [
      { ...RC, ...milestone },
      { ...GA, ...ga },
    ],
  });
  const [row] = schedule(release, '2024-03-01');
  return [row?.state, row?.slip];
}

describe('the state and slip of a milestone', () => {
  test.each([
    ['done on its day', { planned: '2024-02-21', actual: '2024-02-21' }, GA, ['done', 0]],
    ['done late', { planned: '2024-02-21', actual: '2024-02-23' }, GA, ['done', 2]],
    ['done early', { planned: '2024-02-21', actual: '2024-02-20' }, GA, ['done', -1]],
    ['done today', { planned: '2024-03-01', actual: '2024-03-01' }, GA, ['done', 0]],
    ['done without a plan', { actual: '2024-02-21' }, GA, ['done', undefined]],
    [
      'done on an unknown day',
      { planned: '2024-02-21', actual: 'unknown' },
      GA,
      ['done', undefined],
    ],
    [
      'done within a range, which is not a number of days',
      { planned: '2024-02-07', actual: '2024-02-04/2024-02-08' },
      GA,
      ['done', undefined],
    ],
    ['skipped', { planned: '2024-02-21', outcome: 'skipped' }, GA, ['skipped', undefined]],
    ['cancelled', { planned: '2024-02-21', outcome: 'cancelled' }, GA, ['cancelled', undefined]],
    ['next, planned for today', { planned: '2024-03-01' }, GA, ['next', undefined]],
    ['overdue, counted to today', { planned: '2024-02-21' }, GA, ['overdue', 9]],
    [
      'overdue, counted from the first plan',
      { plans: [{ planned: '2024-02-11' }, { planned: '2024-02-21' }] },
      GA,
      ['overdue', 19],
    ],
    [
      'tentative, even when its day has passed',
      { planned: '2024-02-21', condition: 'if-needed' },
      GA,
      ['tentative', undefined],
    ],
    [
      'if needed and done',
      { planned: '2024-02-21', condition: 'if-needed', actual: '2024-02-21' },
      GA,
      ['done', 0],
    ],
    [
      'not recorded once GA is done',
      { planned: '2024-02-21' },
      { actual: '2024-02-28' },
      ['not-recorded', undefined],
    ],
    ['not recorded without a plan', {}, { actual: '2024-02-28' }, ['not-recorded', undefined]],
    [
      'in the future is not done',
      { planned: '2024-03-05', actual: '2024-03-05' },
      GA,
      ['next', undefined],
    ],
  ])('%s', (_name, milestone, ga, expected) => {
    expect(first(milestone, ga)).toEqual(expected);
  });

  test('milestones after the next one are upcoming', () => {
    const release = aRelease({ milestones: [{ ...RC, planned: '2024-03-06' }, GA] });
    expect(schedule(release, '2024-03-01').map(({ state }) => state)).toEqual(['next', 'upcoming']);
  });

  test('an end of life passes by itself', () => {
    const eol = { id: 'eol', kind: 'eol', planned: '2024-10-31' } as const;
    const release = aRelease({ milestones: [DONE_GA, eol] });
    const states = (today: string) => schedule(release, today).map(({ state }) => state);
    expect(states('2024-10-31')).toEqual(['done', 'next']);
    expect(states('2024-11-01')).toEqual(['done', 'done']);
  });
});

describe('the next milestone', () => {
  test('is the nearest by day, not by position in the list', () => {
    const release = aRelease({
      milestones: [
        { ...RC, planned: '2024-03-10' },
        { id: 'test', kind: 'testing', planned: '2024-03-05' },
        GA,
      ],
    });
    expect(nextMilestone(release, '2024-03-01')?.id).toBe('test');
  });

  test('is never an if-needed milestone', () => {
    const release = aRelease({
      milestones: [{ ...RC, planned: '2024-03-10', condition: 'if-needed' }, GA],
    });
    expect(nextMilestone(release, '2024-03-01')?.id).toBe('ga');
  });

  test('is undefined once all are done', () => {
    expect(nextMilestone(aRelease({ milestones: [DONE_GA] }), '2024-04-01')).toBeUndefined();
  });
});
