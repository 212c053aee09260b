import { expect, test } from 'vitest';
import { growthExponent, spreadOf } from '../../bench/measure/statistics.ts';

test.each([
  [[3], { min: 3, median: 3, max: 3 }],
  [[9, 1, 4], { min: 1, median: 4, max: 9 }],
  [[8, 2, 4, 1], { min: 1, median: 3, max: 8 }],
  [[], undefined],
])('the spread of %j', (numbers, spread) => {
  expect(spreadOf(numbers)).toEqual(spread);
});

test.each([
  ['in step', 1000, 10_000, 2, 20, 1],
  ['with the square', 1000, 10_000, 2, 200, 2],
  ['not at all', 200, 1000, 3, 3, 0],
])('growth %s', (_, small, large, before, after, exponent) => {
  const found = growthExponent({ size: small, cost: before }, { size: large, cost: after });
  expect(found).toBeCloseTo(exponent, 10);
});

test('one size has no growth', () => {
  const point = { size: 1000, cost: 2 };
  expect(growthExponent(point, point)).toBeUndefined();
});
