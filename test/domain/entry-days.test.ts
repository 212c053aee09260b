import { describe, expect, test } from 'vitest';
import { entryDays, type DatedFields } from '../../src/domain/entry-days.ts';
import { aRelease, ga, type ReleaseParts } from '../support/catalog.ts';

const TODAY = '2024-06-01';
const TIMELINE: ReleaseParts['milestones'] = [
  { id: 'rc1', kind: 'rc', planned: '2024-02-07', actual: 'unknown' },
  { id: 'rc2', kind: 'rc', planned: '2024-02-21', outcome: 'skipped' },
  ga('2024-03-20'),
  { id: '1.0.1', kind: 'maintenance', actual: '2024-04-02/2024-04-05' },
  { id: '1.0.2', kind: 'maintenance', planned: '2024-07-01' },
];

function daysOf(facts: DatedFields, milestones = TIMELINE) {
  const { published, updated } = entryDays(aRelease({ milestones }), facts, TODAY);
  return [published, updated];
}

describe('published', () => {
  test.each([
    ['on the day of its milestone', 'ga', '2024-03-20'],
    ['with the next milestone that has a day, where its own is unknown', 'rc1', '2024-03-20'],
    ['with the next milestone, where its own was skipped', 'rc2', '2024-03-20'],
    ['on the last day of a range', '1.0.1', '2024-04-05'],
    ['not before its milestone has happened', '1.0.2', undefined],
  ])('%s', (_says, since, published) => {
    expect(daysOf({ since })[0]).toBe(published);
  });

  test('without a known day and later dates, on the day of the previous milestone', () => {
    const milestones: ReleaseParts['milestones'] = [
      ga(),
      { id: 'x', kind: 'other', actual: 'unknown' },
    ];
    expect(daysOf({ since: 'x' }, milestones)).toEqual(['2024-03-20', '2024-03-20']);
    const alone: ReleaseParts['milestones'] = [{ id: 'ga', kind: 'ga', actual: 'unknown' }];
    expect(daysOf({ since: 'ga' }, alone)).toEqual([undefined, undefined]);
    const byPlan = alone.map((one) => ({ ...one, planned: '2024-03-01' }));
    expect(daysOf({ since: 'ga' }, byPlan)).toEqual(['2024-03-01', '2024-03-01']);
  });
});

describe('updated', () => {
  test.each([
    ['by the field', { updated: '2024-05-01', changes: [{ on: '2024-05-20' }] }, '2024-05-01'],
    ['by the last change', { changes: [{ on: '2024-05-20' }, { on: '2024-04-01' }] }, '2024-05-20'],
    ['by the milestone of a change', { changes: [{ milestone: '1.0.1' }] }, '2024-04-05'],
    ['not by a future change', { changes: [{ on: '2024-12-24' }] }, '2024-03-20'],
    ['not before it was published', { changes: [{ on: '2024-01-29' }] }, '2024-03-20'],
    ['else when it was published', {}, '2024-03-20'],
  ])('%s', (_says, facts: Omit<DatedFields, 'since'>, updated) => {
    expect(daysOf({ since: 'ga', ...facts })[1]).toBe(updated);
  });

  test('an unpublished entry without a day: the first day in the timeline', () => {
    expect(daysOf({ since: '1.0.2' })).toEqual([undefined, '2024-02-07']);
    const planned: ReleaseParts['milestones'] = [{ id: 'ga', kind: 'ga', planned: '2024-09-01' }];
    expect(daysOf({ since: 'ga' }, planned)).toEqual([undefined, undefined]);
  });
});
