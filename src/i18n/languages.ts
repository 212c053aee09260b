import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

/** Words of the interface by the code of their language. */
export type Languages = Readonly<Record<string, Words>>;

/**
 * The languages of the interface by their code: one file each, listed here and nowhere else.
 * `languages` in site.yaml chooses from them.
 */
export const LANGUAGES: Languages = { en, de, es, fr, ja };

/**
 * Returns the words of a language: those of the project (relnotes.config.mjs), else those of the program. Throws if
 * there are none, which the check of site.yaml rules out.
 */
export function wordsOf(lang: string, project: Languages = {}): Words {
  const found = [project, LANGUAGES].find((languages) => Object.hasOwn(languages, lang));
  const words = found?.[lang];
  if (words === undefined)
    throw new Error(`Relnotes has no interface texts in the language "${lang}".`);
  return words;
}
