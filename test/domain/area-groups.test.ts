import { expect, test } from 'vitest';
import { groupByArea } from '../../src/domain/area-groups.ts';
import { areasOf, isInArea } from '../../src/domain/areas-of.ts';
import { aSite } from '../support/catalog.ts';
import { anIssue, anItem } from '../support/entries.ts';

const named = (areas: readonly (string | undefined)[], site = aSite()) =>
  groupByArea(site, areas, (area) => area).map(({ area, entries }) => [area, entries.length]);

test.each([
  [
    'in the order of site.yaml',
    ['kaas', 'iaas', 'kaas'],
    [
      ['iaas', 1],
      ['kaas', 2],
    ],
  ],
  [
    'without an area last',
    [undefined, 'kaas', ''],
    [
      ['kaas', 1],
      ['', 2],
    ],
  ],
  [
    'an unknown area is none',
    ['iass', 'kaas'],
    [
      ['kaas', 1],
      ['', 1],
    ],
  ],
  ['nothing', [], []],
])('groups entries by area: %s', (_, areas, groups) => {
  expect(named(areas)).toEqual(groups);
});

test('a site without areas has one group, if it has entries', () => {
  expect(named(['', undefined], aSite({ areas: [] }))).toEqual([['', 2]]);
});

test('an item is in all of its areas, and grouped by the first', () => {
  const item = anItem({ area: ['kaas', 'iaas'] });
  expect(item).toMatchObject({ area: 'kaas', areas: ['kaas', 'iaas'] });
  expect(['kaas', 'iaas', 'ops'].map((area) => isInArea(item, area))).toEqual([true, true, false]);
  expect(areasOf(anIssue({ area: 'iaas' }))).toEqual(['iaas']);
  expect(areasOf(anIssue())).toEqual([]);
});
