type Stem = (word: string) => string;

/** The stemmers of the languages a site can have (src/i18n/languages.ts); each is loaded where it is used. */
const STEMMERS: Readonly<Record<string, () => Promise<{ readonly stemmer: Stem }>>> = {
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
};

/**
 * What all forms of a word have in common, in a language: "Upgrades" and "upgrading" are both "upgrad".
 * In a language without a stemmer a word is only folded. What a word became once is kept.
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

/** A word without what readers leave out when they type: capitals, accents, the forms of a letter. */
export function folded(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}
