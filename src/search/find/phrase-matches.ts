import { TEXT_FROM } from '../index-files.ts';
import { letterDigitParts } from '../index-words.ts';
import { decodePositions } from '../term-list.ts';
import type { FoundTerm } from './word-terms.ts';

/** The score of a record for a part of a query. */
export interface Match {
  /** Similar terms count less, titles more. */
  readonly weight: number;
  /** Whether the record has the words themselves, and not only other forms of them. */
  readonly isExact: boolean;
}

/** The match of a phrase by record number. */
export type Matches = ReadonlyMap<number, Match>;

/** A word in a title counts as much as this many in the text. */
const TITLE_WEIGHT = 6;

/** Returns the records that contain a phrase, from the terms that match each of its words. */
export function phraseMatches(words: readonly (readonly FoundTerm[])[]): Matches {
  const [first = [], ...others] = words;
  if (others.length === 0) return wordMatches(first);
  const any = adjacentMatches(words);
  const exact = adjacentMatches(
    words.map((terms) => terms.filter(({ isExact }) => isExact)),
    new Set(any.keys()),
  );
  return new Map(
    [...any].map(([record, weight]) => [record, { weight, isExact: exact.has(record) }]),
  );
}

/** Joins the matches of several spellings: the best of each record. */
export function bestMatches(all: readonly Matches[]): Matches {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const best = new Map<number, Match>();
  for (const [record, match] of all.flatMap((matches) => [...matches])) {
    const before = best.get(record);
    best.set(record, {
      weight: Math.max(match.weight, before?.weight ?? 0),
      isExact: match.isExact || before?.isExact === true,
    });
  }
  return best;
}

function wordMatches(terms: readonly FoundTerm[]): Matches {
  const matches = new Map<number, Match>();
  for (const { list, nearness, isExact } of terms) {
    for (const [record, positions] of decodePositions(list)) {
      const before = matches.get(record);
      matches.set(record, {
        weight: (before?.weight ?? 0) + nearness * weightOf(positions),
        isExact: isExact || before?.isExact === true,
      });
    }
  }
  return matches;
}

/** Returns the weight of a phrase by record; looks at the rarest word first, and at the others only where that is. */
function adjacentMatches(
  words: readonly (readonly FoundTerm[])[],
  among?: ReadonlySet<number>,
): Map<number, number> {
  const places = new Map<number, ReadonlyMap<number, Places>>();
  const rarestFirst = [...words.entries()].toSorted(([, a], [, b]) => lengthOf(a) - lengthOf(b));
  let wanted = among;
  for (const [at, terms] of rarestFirst) {
    const found = positionsByRecord(terms, wanted);
    places.set(at, found);
    wanted = new Set(found.keys());
  }
  const [first, ...others] = [...words.keys()].map((at) => places.get(at));
  const matches = new Map<number, number>();
  for (const [record, starts] of first ?? []) {
    let ends: Places = starts;
    for (const word of others) ends = following(ends, word?.get(record));
    if (ends.size > 0) matches.set(record, weightOf([...ends.keys()]));
  }
  return matches;
}

/** The positions of a word, and whether it covers the next one, too. */
type Places = ReadonlyMap<number, boolean>;

/** Returns the positions of a word after those of the word before it. */
function following(before: Places, places: Places | undefined): Places {
  const found = new Map<number, boolean>();
  for (const [position, goesOn] of places ?? []) {
    const isNext = before.has(position - 1) || before.get(position - 2) === true;
    if (isNext) found.set(position, goesOn);
  }
  return found;
}

function lengthOf(terms: readonly FoundTerm[]): number {
  return terms.reduce((sum, { list }) => sum + list.length, 0);
}

function positionsByRecord(
  terms: readonly FoundTerm[],
  wanted: ReadonlySet<number> | undefined,
): Map<number, Map<number, boolean>> {
  const places = new Map<number, Map<number, boolean>>();
  for (const { term, list } of terms) {
    // A word of letters and digits is indexed at both of its positions (index-words.ts).
    const isDouble = letterDigitParts(term) !== undefined;
    for (const [record, positions] of decodePositions(list, wanted)) {
      const known = places.get(record) ?? new Map<number, boolean>();
      places.set(record, known);
      for (const [at, position] of positions.entries()) {
        const goesOn = isDouble && positions[at + 1] === position + 1;
        known.set(position, goesOn || known.get(position) === true);
      }
    }
  }
  return places;
}

function weightOf(positions: readonly number[]): number {
  const inTitle = positions.filter((position) => position < TEXT_FROM).length;
  return positions.length + (TITLE_WEIGHT - 1) * inTitle;
}
