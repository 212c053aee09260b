import { inBatches } from '../lib/in-batches.ts';
import { isUnspaced } from './words.ts';

/** A word that a misspelled one may be corrected to, with the number of records that have it. */
export interface SpellingWord {
  readonly word: string;
  readonly records: number;
}

/** Shorter words are not corrected: too many others are as near. */
export const SHORTEST_CORRECTED = 4;

/** Size of a chunk in UTF-16 units. */
const CHUNK_LENGTH = 16_384;

/** Before a word that is spelled backwards, to find words by their last letter. It sorts after all letters of the BMP. */
const BACKWARDS = '\u{FFFF}';

const IS_WORD = /^\p{L}+$/u;

/**
 * Returns the chunks of words for corrections, each with its first key. Each word is listed twice, forwards and
 * backwards: with one mistake, at least the first or the last letter of a word is right.
 */
export function spellingChunks(words: readonly SpellingWord[]): { first: string; text: string }[] {
  const lines = words
    .filter(({ word }) => isCorrection(word))
    .flatMap(({ word, records }) =>
      [word, BACKWARDS + backwards(word)].map((key) => ({ key, line: `${key} ${records}` })),
    )
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return inBatches(lines, CHUNK_LENGTH, ({ line }) => line.length).map((batch) => ({
    first: batch[0]?.key ?? '',
    text: batch.map(({ line }) => line).join('\n'),
  }));
}

/** Tells whether a word may be a correction: letters alone, since numbers and identifiers are near to others by chance. */
function isCorrection(word: string): boolean {
  return word.length >= SHORTEST_CORRECTED && IS_WORD.test(word) && !isUnspaced(word);
}

/** Reads a chunk of words. */
export function readSpellingChunk(text: string): SpellingWord[] {
  return text.split('\n').map((line) => {
    const [key = '', records] = line.split(' ');
    const word = key.startsWith(BACKWARDS) ? backwards(key.slice(BACKWARDS.length)) : key;
    return { word, records: Number(records) };
  });
}

/** Returns the beginnings of the keys of words that share the first, or the last letter of a word. */
export function spellingKeys(word: string): { byFirst: string; byLast: string } {
  const letters = [...word];
  return { byFirst: letters[0] ?? '', byLast: BACKWARDS + (letters.at(-1) ?? '') };
}

function backwards(word: string): string {
  return [...word].toReversed().join('');
}
