/** Whole numbers as ranges, in order: the first and the last number of each range, in turn. */
export type NumberRanges = readonly number[];

/** Returns the ranges of some numbers, which may be in any order. */
export function rangesOf(numbers: readonly number[]): NumberRanges {
  const ranges: number[] = [];
  for (const number of Float64Array.from(numbers).sort()) {
    const last = ranges.at(-1);
    if (last !== undefined && number - last <= 1) ranges[ranges.length - 1] = number;
    else ranges.push(number, number);
  }
  return ranges;
}

/** Checks whether any of some numbers lies in the ranges. */
export function covers(ranges: NumberRanges, numbers: readonly number[]): boolean {
  return numbers.some((number) => {
    for (let at = 0; at < ranges.length; at += 2) {
      if (number < (ranges[at] ?? 0)) return false;
      if (number <= (ranges[at + 1] ?? 0)) return true;
    }
    return false;
  });
}
