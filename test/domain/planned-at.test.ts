import { describe, expect, test } from 'vitest';
import { compareMilestones } from '../../src/domain/compare-milestones.ts';
import type { Moment } from '../../src/domain/moment.ts';
import { plannedAt } from '../../src/domain/planned-at.ts';
import { aRelease, ga } from '../support/catalog.ts';

const release = aRelease({
  milestones: [
    { id: 'rc1', kind: 'rc', planned: '2024-02-07', actual: '2024-02-08' },
    {
      id: 'rc2',
      kind: 'rc',
      plans: [
        { set: '2024-01-29', planned: '2024-02-21' },
        { set: '2024-02-19', planned: '2024-02-28', why: 'A fix had to go in.' },
      ],
      actual: '2024-02-28',
    },
    { id: 'rc3', kind: 'rc', plans: [{ set: '2024-02-20', planned: '2024-03-06' }] },
    { id: 'moved', kind: 'other', plans: [{ planned: '2024-02-14' }, { planned: '2024-03-10' }] },
    ga(),
  ],
});

function planned(id: string, moment: Moment): string | undefined {
  const milestone = release.milestones.find((candidate) => candidate.id === id);
  if (milestone === undefined) throw new Error(id);
  return plannedAt(release, milestone, moment);
}

const at = (id: string): Moment => ({ at: 'milestone', id });

describe('the day a milestone was planned for', () => {
  test('is the last plan made by then', () => {
    expect(planned('rc2', at('rc1'))).toBe('2024-02-21');
    expect(planned('rc2', at('rc2'))).toBe('2024-02-28');
    expect(planned('rc2', { at: 'now' })).toBe('2024-02-28');
    expect(planned('rc2', { at: 'day', day: '2024-02-18' })).toBe('2024-02-21');
  });

  test('is undefined before the first plan', () => {
    expect(planned('rc3', at('rc1'))).toBeUndefined();
    expect(planned('rc3', at('rc2'))).toBe('2024-03-06');
  });

  test('a first plan without `set` counts from the beginning', () => {
    expect(planned('rc1', { at: 'day', day: '2000-01-01' })).toBe('2024-02-07');
  });

  test('a later plan without `set` counts after the day of the plan before it', () => {
    expect(planned('moved', at('rc1'))).toBe('2024-02-14');
    expect(planned('moved', at('rc2'))).toBe('2024-03-10');
  });
});

test('a comparison of two milestones contains the plans that changed in between', () => {
  const [rc1, rc2] = release.milestones;
  if (rc1 === undefined || rc2 === undefined) throw new Error('no milestones');
  const { plans } = compareMilestones(release, rc1, rc2);
  expect(plans.map(({ milestone, change }) => [milestone.id, change.from, change.to])).toEqual([
    ['rc2', '2024-02-21', '2024-02-28'],
    ['rc3', undefined, '2024-03-06'],
    ['moved', '2024-02-14', '2024-03-10'],
  ]);
  expect(compareMilestones(release, undefined, rc2).plans).toEqual([]);
});
