/** Draws that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, without, `limit`. */
  readonly below: (limit: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

/**
 * A stream of draws for a seed and a place in the corpus: what one item holds does not depend on how
 * many others there are. The generator is mulberry32, 32 bits of state, public domain.
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
