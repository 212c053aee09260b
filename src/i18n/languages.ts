import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/**
 * The languages the program has words of, by their code. To add one, write its file beside
 * `en.ts` and add its line here and to the stemmers of the search; site.yaml says which of them a site has.
 */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, de };

/** The words of a language. Throws if there are none, which the check of site.yaml rules out. */
export function wordsOf(lang: string): Words {
  const words = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
  if (words === undefined) throw new Error(`The program has no words in "${lang}".`);
  return words;
}
