type Stem = (word: string) => string;

/** The stemmers of the site languages (src/i18n/languages.ts), loaded on demand. */
const STEMMERS: Readonly<Record<string, () => Promise<{ readonly stemmer: Stem }>>> = {
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
};

/**
 * Returns the stemming function of a language: "Upgrades" and "upgrading" both become "upgrad". Without
 * a stemmer words are only folded. Results are memoized.
 */
export async function stemsOf(lang: string): Promise<Stem> {
  const load = Object.hasOwn(STEMMERS, lang) ? STEMMERS[lang] : undefined;
  const stemmer = (await load?.())?.stemmer;
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

/** Folds a word for comparison: removes capitals, accents and letter variants. */
export function folded(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}
