import { letterDigitParts } from '../index-words.ts';
import { isLetters, isUnspaced, setApart, wordsIn } from '../words.ts';
import type { Segment } from '../segments.ts';

/** A word of a query, as typed. */
export interface QueryWord {
  readonly word: string;
  /** Whether terms with this prefix match, too. */
  readonly mayGoOn: boolean;
  /** Whether other forms of the word match, too. */
  readonly hasForms: boolean;
}

/** Words that must be adjacent. */
export type Phrase = readonly QueryWord[];

/** A part of a query that must match: words without a space between them, or in quotes. */
export interface QueryPart {
  /** The ways in which it may be written in a text; any of them matches. */
  readonly spellings: readonly Phrase[];
  /** Other spellings to try if no text has one of `spellings`; undefined if there are none. */
  readonly fallback: Phrase | undefined;
  /** The part if it is one word: it may be joined with its neighbour, split or corrected. */
  readonly single: QuerySpan | undefined;
}

/** A word and where it stands in the query, in UTF-16 units. */
export interface QuerySpan {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter prefixes match too many words. */
const SHORTEST_BEGINNING = 2;

/**
 * Splits a query into parts, all of which must match. Words written together (`10.2.1`, `kube-proxy`) and words
 * in quotes form one part. The last word of an unquoted part may be a prefix. A text without spaces is split
 * into its words.
 */
export function partsOf(text: string, segment: Segment): QueryPart[] {
  return Array.from(text.matchAll(/"([^"]*)"?|[^\s"]+/gu)).flatMap(
    ({ 0: run, 1: quoted, index }) => {
      if (quoted !== undefined) return quotedPart(quoted);
      const pieces = setApart(run).split(' ');
      let at = index;
      return pieces.flatMap((piece) => {
        const start = at;
        at += piece.length;
        return isUnspaced(piece) ? unspacedParts(piece, start, segment) : plainPart(piece, start);
      });
    },
  );
}

function quotedPart(text: string): QueryPart[] {
  const words = wordsIn(text).map(({ word }) => ({ word, mayGoOn: false, hasForms: true }));
  return words.length === 0 ? [] : [{ spellings: [words], fallback: undefined, single: undefined }];
}

function plainPart(run: string, start: number): QueryPart[] {
  const found = wordsIn(run);
  const words = found.map(({ word }) => word);
  const [first] = found;
  if (first === undefined) return [];
  const only = words.length === 1 ? first : undefined;
  const single = only && { word: only.word, start: start + only.start, end: start + only.end };
  const spellings = [phraseOf(words), ...otherSpellings(words).map(exactPhrase)];
  return [{ spellings, fallback: undefined, single }];
}

/**
 * Each word of a text without spaces is a part. If no text has it, its letters are compared, since the index may
 * have been made by another version of the segmenter.
 */
function unspacedParts(run: string, start: number, segment: Segment): QueryPart[] {
  let at = start;
  return segment(run).map((word) => {
    const letters = wordsIn(word).map((letter) => letter.word);
    const single = { word, start: at, end: (at += word.length) };
    return { spellings: [phraseOf([word])], fallback: exactPhrase(letters), single };
  });
}

/** Returns other ways to write words without spaces: `v1.3` as `1.3`, `rc2` as `rc 2`, `kube-proxy` as `kubeproxy`. */
function otherSpellings(words: readonly string[]): string[][] {
  const split = words.flatMap((word) => letterDigitParts(word) ?? [word]);
  const [first = ''] = words;
  const version = /^v(\d+)$/iu.exec(first)?.[1];
  const isJoined = words.length > 1 && words.every((word) => isLetters(word));
  return [
    ...(split.length > words.length ? [split] : []),
    ...(version === undefined ? [] : [[version, ...words.slice(1)]]),
    ...(isJoined ? [[words.join('')]] : []),
  ];
}

function phraseOf(words: readonly string[]): Phrase {
  return words.map((word, at) => ({
    word,
    mayGoOn: at === words.length - 1 && word.length >= SHORTEST_BEGINNING,
    hasForms: true,
  }));
}

function exactPhrase(words: readonly string[]): Phrase {
  return words.map((word) => ({ word, mayGoOn: false, hasForms: false }));
}
