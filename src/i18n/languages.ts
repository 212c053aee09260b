import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

/**
 * The languages of the interface by their code: one file each, listed here and nowhere else.
 * `languages` in site.yaml chooses from them.
 */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, de, es, fr, ja };

/** The words of a language. Throws if there are none, which the check of site.yaml rules out. */
export function wordsOf(lang: string): Words {
  const words = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
  if (words === undefined)
    throw new Error(`Relnotes has no interface texts in the language "${lang}".`);
  return words;
}
