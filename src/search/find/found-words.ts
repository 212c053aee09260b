import { folded } from '../fold.ts';
import { letterDigitParts } from '../index-words.ts';

/** Returns a test whether a word of a text is one of the found terms, as a whole or in its parts. */
export function wordTest(terms: ReadonlySet<string>): (word: string) => boolean {
  return (word) =>
    [word, ...(letterDigitParts(word) ?? [])].some((part) => terms.has(folded(part)));
}
