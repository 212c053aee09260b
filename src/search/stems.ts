import { folded } from './fold.ts';

/** Returns the folded stem of a word. */
export type Stem = (word: string) => string;

/**
 * The stemmers by language code, loaded on demand. A language without one, such as Japanese, is searched by
 * whole words and their beginnings.
 */
const STEMMERS: Readonly<Record<string, () => Promise<{ readonly stemmer: Stem }>>> = {
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fr: () => import('@orama/stemmers/french'),
};

/** Returns the value for a language code: its own, else that of the language without region or script. */
export function byLanguage<Value>(
  values: Readonly<Record<string, Value>>,
  lang: string,
): Value | undefined {
  const code = [lang, lang.split('-', 1)[0] ?? ''].find((one) => Object.hasOwn(values, one));
  return code === undefined ? undefined : values[code];
}

/**
 * Returns the stemming function of a language: "Upgrades" and "upgrading" both become "upgrad". Without
 * a stemmer words are only folded. Results are memoized.
 */
export async function stemsOf(lang: string): Promise<Stem> {
  const stemmer = (await byLanguage(STEMMERS, lang)?.())?.stemmer;
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const lower = word.toLowerCase();
    const stem = folded(stemmer === undefined ? lower : stemmer(lower));
    known.set(word, stem);
    return stem;
  };
}
