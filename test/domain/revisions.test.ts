import { expect, test } from 'vitest';
import { milestoneRevisions, supportRevisions } from '../../src/domain/revisions.ts';
import { aCatalog, aRelease, ga, milestones, type ReleaseParts } from '../support/catalog.ts';

type Written = NonNullable<ReleaseParts['milestones']>[number];
const TODAY = '2024-06-01';

function revisions(written: Omit<Written, 'id' | 'kind'>) {
  const [milestone] = milestones({ id: 'rc1', kind: 'rc', ...written });
  if (milestone === undefined) throw new Error('rc1');
  const { count, last } = milestoneRevisions(milestone, TODAY);
  return [count, last];
}

const first = { set: '2023-11-20', planned: '2024-02-07' };

test('each new plan, an actual day and an outcome count as one', () => {
  expect(revisions({ planned: '2024-02-07' })).toEqual([0, undefined]);
  expect(revisions({ plans: [first] })).toEqual([0, '2023-11-20']);
  const second = { set: '2024-01-29', planned: '2024-02-14' };
  expect(revisions({ plans: [first, second] })).toEqual([1, '2024-01-29']);
  expect(revisions({ plans: [first, second], actual: '2024-02-15' })).toEqual([2, '2024-02-15']);
  expect(revisions({ plans: [first, second], outcome: 'skipped' })).toEqual([2, '2024-01-29']);
});

test('a plan without `set` counts from the day of the plan before it', () => {
  expect(revisions({ plans: [first, { planned: '2024-02-14' }] })).toEqual([1, '2024-02-07']);
});

test('the end of maintenance moves with both GA days, and when it is stated', () => {
  const end = (next: Written[], own: Written[] = []) => {
    const r1 = aRelease({ milestones: [ga(), ...own] });
    const r2 = aRelease({ id: 'r2', previous: 'r1', milestones: next });
    return supportRevisions(aCatalog([r1, r2]), r1, TODAY).count;
  };
  const counts = [
    end([{ id: 'ga', kind: 'ga', planned: '2024-09-01' }]),
    end([{ id: 'ga', kind: 'ga', plans: [{ planned: '2024-09-01' }, { planned: '2024-09-08' }] }]),
    end(
      [{ id: 'ga', kind: 'ga', plans: [{ planned: '2024-09-01' }, { planned: '2024-09-08' }] }],
      [{ id: 'eol', kind: 'eol', planned: '2024-10-31' }],
    ),
  ];
  expect(counts).toEqual([2, 3, 4]);
});
