import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, rangesOf } from '../../src/lib/number-ranges.ts';

test('joins neighbours', () => {
  expect(rangesOf([])).toEqual([]);
  expect(rangesOf([12, 3, 2, 4, 4, 9, 10])).toEqual([2, 4, 9, 10, 12, 12]);
});

test('covers exactly the numbers that it was made from', () => {
  const numbers = fc.array(fc.nat(40));
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const isShared = others.some((number) => some.includes(number));
      expect(covers(rangesOf(some), others)).toBe(isShared);
    }),
  );
});
