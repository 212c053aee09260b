/** Splits values into batches in order. A batch is closed once its values add up to `size`. */
export function inBatches<Value>(
  values: readonly Value[],
  size: number,
  sizeOf: (value: Value) => number,
): Value[][] {
  const batches: Value[][] = [];
  let room = 0;
  for (const value of values) {
    if (room <= 0) {
      batches.push([]);
      room = size;
    }
    batches.at(-1)?.push(value);
    room -= sizeOf(value);
  }
  return batches;
}
