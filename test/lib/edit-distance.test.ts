import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/lib/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

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
test('is 0 only for the same word, the same both ways, and 1 without one letter', () => {
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

test('with a limit, is the same up to it, and one more above it', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (one, other, most) => {
      const limited = editDistance(one, other, most);
      expect(limited).toBe(Math.min(editDistance(one, other), most + 1));
    }),
  );
});

test('of a prefix is that of the nearest one', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const prefixes = Array.from({ length: other.length + 1 }, (_value, end) =>
        other.slice(0, end),
      );
      const nearest = Math.min(...prefixes.map((prefix) => editDistance(one, prefix)));
      expect(editDistance(one, other, 9, true)).toBe(nearest);
    }),
  );
});
