import { TEXT_FROM } from '../index-files.ts';
import { decodePositions } from '../term-list.ts';
import type { FoundTerm } from './word-terms.ts';

/** The weight of a phrase by record number; similar terms and titles count more. */
export type Matches = ReadonlyMap<number, number>;

/** A word in a title counts as much as this many in the text. */
const TITLE_WEIGHT = 6;

/** Returns the records that contain a phrase, from the terms that match each of its words. */
export function phraseMatches(words: readonly (readonly FoundTerm[])[]): Matches {
  const [first = [], ...others] = words;
  return others.length === 0 ? wordMatches(first) : adjacentMatches(first, others);
}

function wordMatches(terms: readonly FoundTerm[]): Matches {
  const matches = new Map<number, number>();
  for (const { list, nearness } of terms) {
    for (const [record, positions] of decodePositions(list)) {
      matches.set(record, (matches.get(record) ?? 0) + nearness * weightOf(positions));
    }
  }
  return matches;
}

function adjacentMatches(
  first: readonly FoundTerm[],
  others: readonly (readonly FoundTerm[])[],
): Matches {
  const following = others.map(positionsByRecord);
  const matches = new Map<number, number>();
  for (const [record, starts] of positionsByRecord(first)) {
    const whole = [...starts].filter((start) =>
      following.every((places, at) => places.get(record)?.has(start + at + 1)),
    );
    if (whole.length > 0) matches.set(record, weightOf(whole));
  }
  return matches;
}

function positionsByRecord(terms: readonly FoundTerm[]): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  for (const { list } of terms) {
    for (const [record, positions] of decodePositions(list)) {
      places.set(record, new Set([...(places.get(record) ?? []), ...positions]));
    }
  }
  return places;
}

function weightOf(positions: readonly number[]): number {
  const inTitle = positions.filter((position) => position < TEXT_FROM).length;
  return positions.length + (TITLE_WEIGHT - 1) * inTitle;
}
