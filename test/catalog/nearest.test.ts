import { expect, test } from 'vitest';
import { nearest } from '../../src/catalog/parse/nearest.ts';

test.each([
  ['titel', ['url', 'title'], 'title'],
  ['IAAS', ['iaas', 'kaas'], 'iaas'],
  ['iass', ['kaas', 'iaas'], 'iaas'],
  ['Milestnes', ['Items', 'Milestones'], 'Milestones'],
  ['xyz', ['title'], undefined],
  ['a', ['b', 'c'], 'b'],
  ['a', [], undefined],
  ['x'.repeat(101), ['x'.repeat(101)], undefined],
])('the nearest to %j of %j is %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
