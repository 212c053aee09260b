import type { Matches } from './phrase-matches.ts';

/** Parameters of BM25: saturation of repeated words, and influence of the length of a record. */
const K1 = 1.2;
const B = 0.75;

/**
 * Ranks the records that match every part of a query, best first, by Okapi BM25 (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.5). For no part does another form of a
 * word count as much as the word itself.
 */
export function ranked(parts: readonly Matches[], lengths: readonly number[]): number[] {
  const [fewest, ...others] = parts.toSorted((a, b) => a.size - b.size);
  if (fewest === undefined) return [];
  const scores = parts.map((matches) => scoresOf(matches, lengths));
  return [...fewest.keys()]
    .filter((record) => others.every((matches) => matches.has(record)))
    .map((record) => ({
      record,
      score: scores.reduce((sum, byRecord) => sum + (byRecord.get(record) ?? 0), 0),
    }))
    .toSorted((a, b) => b.score - a.score || a.record - b.record)
    .map(({ record }) => record);
}

function scoresOf(matches: Matches, lengths: readonly number[]): Map<number, number> {
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
  const factor = rarity(matches.size, lengths.length);
  const scores = new Map<number, number>();
  let least = Infinity;
  for (const [record, { weight, isExact }] of matches) {
    const room = K1 * (1 - B + (B * (lengths[record] ?? 0)) / average);
    const score = (factor * weight) / (weight + room);
    scores.set(record, score);
    if (isExact) least = Math.min(least, score);
  }
  if (least === Infinity) return scores;
  // Below the least exact match, in the same order.
  for (const [record, { isExact }] of matches) {
    const score = scores.get(record) ?? 0;
    if (!isExact) scores.set(record, (least * score) / (1 + score));
  }
  return scores;
}

/** Returns the inverse document frequency, which is never below 0. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
