import { folded } from '../stems.ts';
import { wordsIn } from '../words.ts';

/** A word of a query. */
export interface QueryWord {
  readonly stem: string;
  /** The word as typed, folded; terms with this prefix match, too. Undefined for whole words only. */
  readonly beginning: string | undefined;
}

/** Words that must be adjacent. */
export type Phrase = readonly QueryWord[];

/** Shorter prefixes match too many words. */
const SHORTEST_BEGINNING = 2;

/**
 * Splits a query into phrases, all of which must match. Words written together (`10.2.1`, `kube-proxy`)
 * and words in quotes form one phrase. The last word of an unquoted phrase may be a prefix.
 */
export function phrasesOf(text: string, stemOf: (word: string) => string): Phrase[] {
  return Array.from(text.matchAll(/"([^"]*)"?|[^\s"]+/gu), ([run, quoted]) => {
    const words = wordsIn(quoted ?? run).map(({ word }) => word);
    return words.map((word, at) => {
      const beginning = folded(word);
      const mayGoOn = quoted === undefined && at === words.length - 1;
      return {
        stem: stemOf(word),
        beginning: mayGoOn && beginning.length >= SHORTEST_BEGINNING ? beginning : undefined,
      };
    });
  }).filter((phrase) => phrase.length > 0);
}
