import { folded } from '../stems.ts';
import { wordsIn } from '../words.ts';

/** A word that is searched for. */
export interface QueryWord {
  readonly stem: string;
  /** As it was typed, without capitals and accents: terms that begin so are found as well. */
  readonly beginning: string | undefined;
}

/** Words that have to stand side by side. */
export type Phrase = readonly QueryWord[];

/** A single letter begins too many words to help anyone. */
const SHORTEST_BEGINNING = 2;

/**
 * What a text asks for: all of these phrases. Words that are written together (`10.2.1`, `kube-proxy`)
 * are one phrase, as is what stands in quotes, and the last word of one that is not in quotes may go on.
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
