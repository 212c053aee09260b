/** The spread of several measurements. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/**
 * Returns minimum, median and maximum; undefined for no numbers. The median of an even count is the mean of
 * the middle two.
 */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? max;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? min;
  return { min, median: (lower + upper) / 2, max };
}

/**
 * Returns how cost grows with size between two points, as an exponent: 1 is linear, 2 is quadratic. Undefined
 * for one size, or without cost.
 */
export function growthExponent(
  small: { readonly size: number; readonly cost: number },
  large: { readonly size: number; readonly cost: number },
): number | undefined {
  if (large.size <= small.size || small.size <= 0 || small.cost <= 0) return undefined;
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}
