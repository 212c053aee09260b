import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBatches } from '../../src/lib/in-batches.ts';

test.each([
  [[], []],
  [[9], [[9]]],
  [
    [1, 1, 1, 1, 1],
    [
      [1, 1, 1],
      [1, 1],
    ],
  ],
  [
    [2, 2, 9, 1],
    [[2, 2], [9], [1]],
  ],
])('%j', (values, shares) => {
  expect(inBatches(values, 3, (value) => value)).toEqual(shares);
});

test('every value is in one batch, in order, and only the last batch may be smaller', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), fc.integer({ min: 1, max: 20 }), (values, size) => {
      const shares = inBatches(values, size, (value) => value);
      const sums = shares.map((share) => share.reduce((sum, value) => sum + value, 0));
      expect(shares.flat()).toEqual(values);
      expect(sums.slice(0, -1).filter((sum) => sum < size)).toEqual([]);
    }),
  );
});
