import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/catalog/parse/edit-distance.ts';
import { nearest } from '../../src/catalog/parse/nearest.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['iass', 'iaas', 1],
  ['title', 'titel', 1],
  ['ca', 'abc', 3],
  ['ab', 'ba', 1],
  ['über', 'uber', 1],
  ['😀a', 'a', 1],
])('%j and %j differ by %i', (one, other, expected) => {
  expect(editDistance(one, other)).toBe(expected);
  expect(editDistance(other, one)).toBe(expected);
});

// Swapped neighbours count as one edit, and then no letter between them may change: the distance is no metric.
test('the distance is 0 only for the same word, the same both ways, and 1 without one letter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(8), (one, other, at) => {
      const distance = editDistance(one, other);
      expect(distance === 0).toBe(one === other);
      expect(editDistance(other, one)).toBe(distance);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      const shorter = `${other.slice(0, at)}${other.slice(at + 1)}`;
      expect(editDistance(shorter, other)).toBe(at < other.length ? 1 : 0);
    }),
  );
});

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
