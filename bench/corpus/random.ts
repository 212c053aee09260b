/** A pseudo-random generator with the same values for the same seed on every machine. */
export interface Random {
  /** Returns an integer from 0 to `limit`, excluding `limit`. */
  readonly below: (limit: number) => number;
  /** Returns an element of a list that is not empty. */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

/**
 * Returns a generator for a seed and a position in the corpus, so that an item does not depend on the number
 * of others. It is mulberry32, with 32 bits of state, public domain.
 */
export function randomFor(seed: number, ...place: readonly number[]): Random {
  let state = [seed, ...place].reduce((mixed, part) => mix(mixed + part + 1), 0);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    return Math.floor((mix(state) / 2 ** 32) * limit);
  };
  return { below, pick: (list) => list[below(list.length)] ?? list[0] };
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
