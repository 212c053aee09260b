/** Deals values out in their order: each share takes what comes until it has reached a size. */
export function inShares<Value>(
  values: readonly Value[],
  size: number,
  sizeOf: (value: Value) => number,
): Value[][] {
  const shares: Value[][] = [];
  let room = 0;
  for (const value of values) {
    if (room <= 0) {
      shares.push([]);
      room = size;
    }
    shares.at(-1)?.push(value);
    room -= sizeOf(value);
  }
  return shares;
}
