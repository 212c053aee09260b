/** What several runs of the same thing came to. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Minimum, median and maximum; undefined for no numbers. An even count has the mean of the middle two. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? max;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? min;
  return { min, median: (lower + upper) / 2, max };
}

/**
 * How cost grows with size between two points, as the exponent of a power: 1 is in step with size,
 * 2 with its square. Undefined for one size, or no cost.
 */
export function growthExponent(
  small: { readonly size: number; readonly cost: number },
  large: { readonly size: number; readonly cost: number },
): number | undefined {
  if (large.size <= small.size || small.size <= 0 || small.cost <= 0) return undefined;
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}
