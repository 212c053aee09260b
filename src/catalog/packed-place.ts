import type { Place } from './problem.ts';

/** No line of a file that is read is longer. */
const COLUMNS = 2 ** 21;

/** A place as one number: ten thousand files have a million of them. */
export function packPlace({ line, column }: Place): number {
  return line * COLUMNS + column;
}

/** The key under which a place is kept. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000');
}

/** The place that a number stands for. */
export function unpackPlace(packed: number): Place {
  return { line: Math.floor(packed / COLUMNS), column: packed % COLUMNS };
}
