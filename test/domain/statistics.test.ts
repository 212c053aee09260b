import { expect, test } from 'vitest';
import { releaseStatistics } from '../../src/domain/statistics.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { anItem } from '../support/entries.ts';

const release = aRelease({
  milestones: [
    { id: 'freeze', kind: 'freeze', planned: '2024-02-01' },
    { id: 'rc1', kind: 'rc', planned: '2024-03-10' },
    { id: 'ga', kind: 'ga', planned: '2024-03-20' },
  ],
  items: [
    anItem({ slug: 'a', criteria: { works: 'met', ci: 'unmet' }, asks: [{ what: 'A' }] }),
    anItem({ slug: 'b', area: 'kaas', history: [{ on: '2024-01-29', status: 'undecided' }] }),
    anItem({
      slug: 'c',
      status: 'deferred',
      criteria: { works: 'met' },
      asks: [
        { of: 'jo', what: 'B' },
        { of: 'al', what: 'C', done: 'yes' },
      ],
    }),
    anItem({
      slug: 'd',
      history: [],
      parts: [{ id: 'p', title: 'P', asks: [{ of: 'ed', what: 'D' }] }],
      asks: [
        { of: 'jo', what: 'E' },
        { of: 'al', what: 'F' },
      ],
    }),
  ],
});
const statistics = releaseStatistics(aCatalog([release]), release, '2024-03-01');

test('items by status and area', () => {
  expect(statistics.items).toEqual({ ready: 1, undecided: 1, deferred: 1, none: 1 });
  expect(statistics.areas).toEqual([
    { area: 'iaas', items: { ready: 1, undecided: 0, deferred: 1, none: 1 } },
    { area: 'kaas', items: { ready: 0, undecided: 1, deferred: 0, none: 0 } },
  ]);
});

test('criteria, without the deferred items', () => {
  expect(statistics.criteria).toEqual({
    works: { met: 1, unmet: 0, unknown: 2, 'not-applicable': 0 },
    ci: { met: 0, unmet: 1, unknown: 2, 'not-applicable': 0 },
  });
});

test('open asks by person, most first, unassigned last', () => {
  expect(statistics.asks).toEqual([
    { person: 'jo', open: 2 },
    { person: 'al', open: 1 },
    { person: 'ed', open: 1 },
    { person: undefined, open: 1 },
  ]);
});

test('days to the next milestone and since overdue ones', () => {
  expect(statistics.next).toMatchObject({ milestone: { id: 'rc1' }, days: 9 });
  expect(statistics.overdue).toMatchObject([{ milestone: { id: 'freeze' }, days: -29 }]);
  const later = releaseStatistics(aCatalog([release]), release, '2025-01-01');
  expect(later.next).toBeUndefined();
});
