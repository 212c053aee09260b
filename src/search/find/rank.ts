import type { Matches } from './phrase-matches.ts';

/** Parameters of BM25: saturation of repeated words, and influence of the length of a record. */
const K1 = 1.2;
const B = 0.75;

/**
 * Ranks the records that match every phrase, best first, by Okapi BM25 (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.5).
 */
export function ranked(phrases: readonly Matches[], lengths: readonly number[]): number[] {
  const [fewest, ...others] = phrases.toSorted((a, b) => a.size - b.size);
  if (fewest === undefined) return [];
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const score = (record: number) =>
    phrases.reduce((sum, matches) => {
      const much = matches.get(record) ?? 0;
      const room = K1 * (1 - B + (B * (lengths[record] ?? 0)) / average);
      return sum + (rarity(matches.size, lengths.length) * much) / (much + room);
    }, 0);
  return [...fewest.keys()]
    .filter((record) => others.every((matches) => matches.has(record)))
    .map((record) => ({ record, score: score(record) }))
    .toSorted((a, b) => b.score - a.score || a.record - b.record)
    .map(({ record }) => record);
}

/** Returns the inverse document frequency, which is never below 0. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
