import { folded } from '../fold.ts';
import { byLanguage, type Stem } from '../stems.ts';
import { sharedLength, type Term } from '../term-chunk.ts';
import type { QueryWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** A term that matches a word of a query. */
export interface FoundTerm extends Term {
  /** Whether it is the word itself, and not another form of it or a longer word. */
  readonly isExact: boolean;
  /** Similarity to the typed word, up to 1. */
  readonly nearness: number;
}

/** The parts of a search that finding terms needs. */
export interface TermSource {
  readonly index: Pick<SearchIndex, 'term' | 'termsFrom' | 'head'>;
  readonly stemOf: Stem;
}

/** A half-typed word may be at most this much longer than the stem of the whole one ("upgradi"). */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;
const SHORTEST_ROOT = 2;

/** Other forms of a word count as much as this. */
const FORM_NEARNESS = 0.8;

/** Letters that German writes in two ways. */
const DIGRAPHS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/ae/gu, 'a'],
    [/oe/gu, 'o'],
    [/ue/gu, 'u'],
  ],
};

/**
 * Finds the terms for a word: the word itself, its other forms, and longer words that begin with it. If there
 * are none, words whose stem the typed word begins with, since it may be half-typed.
 */
export async function termsOf(source: TermSource, typed: QueryWord): Promise<FoundTerm[]> {
  const spellings = spellingsOf(typed.word, source.index.head.lang);
  const lists = await Promise.all(
    spellings.map((spelling) => termsOfSpelling(source, spelling, typed)),
  );
  const found = [...new Map(lists.flat().map((term) => [term.term, term])).values()];
  if (found.length > 0 || !typed.mayGoOn) return found;
  return halfTypedTerms(source, folded(typed.word));
}

/** Returns a word as it is indexed, and as it would be if its letters were written in the other way. */
function spellingsOf(word: string, lang: string): string[] {
  const digraphs = byLanguage(DIGRAPHS, lang);
  const lower = word.toLowerCase().normalize('NFC');
  const plain = folded(word);
  if (digraphs === undefined) return [plain];
  const long = lower.replace(/[äöü]/gu, (letter) => `${folded(letter)}e`);
  const short = digraphs.reduce((text, [pair, letter]) => text.replace(pair, letter), plain);
  return [...new Set([plain, folded(long), short])];
}

async function termsOfSpelling(
  { index, stemOf }: TermSource,
  spelling: string,
  { word, mayGoOn, hasForms }: QueryWord,
): Promise<FoundTerm[]> {
  const exact = await index.term(spelling);
  const stems = new Set([stemOf(word), stemOf(spelling), exact?.stem ?? spelling]);
  const root = hasForms ? rootOf(spelling, stems) : undefined;
  const [forms, longer] = await Promise.all([
    root === undefined ? [] : index.termsFrom(root),
    mayGoOn ? index.termsFrom(spelling) : [],
  ]);
  const others = [...new Set([...forms.filter(({ stem }) => stems.has(stem)), ...longer])];
  return [
    ...(exact === undefined ? [] : [{ ...exact, isExact: true, nearness: 1 }]),
    ...others
      .filter(({ term }) => term !== spelling)
      .map((term) => ({
        ...term,
        isExact: false,
        nearness: stems.has(term.stem) ? FORM_NEARNESS : spelling.length / (2 * term.term.length),
      })),
  ];
}

/** Returns the letters that all forms of a word begin with; undefined for a word without other forms. */
function rootOf(spelling: string, stems: ReadonlySet<string>): string | undefined {
  const shared = Math.min(...[...stems].map((stem) => sharedLength(stem, spelling)));
  const root = spelling.slice(0, shared);
  // A vowel at the end of a stem may differ: policy, policies, polici; hope, hoping.
  const length = /[eiy]$/u.test(root) ? shared - 1 : shared;
  return length >= SHORTEST_ROOT && !/^\d/u.test(root) ? spelling.slice(0, length) : undefined;
}

async function halfTypedTerms({ index }: TermSource, typed: string): Promise<FoundTerm[]> {
  const shortest = Math.max(SHORTEST_STEM, typed.length - LONGEST_ENDING);
  if (typed.length <= shortest) return [];
  const terms = await index.termsFrom(typed.slice(0, shortest));
  return terms
    .filter(({ stem }) => stem.length >= shortest && typed.startsWith(stem))
    .map((term) => ({ ...term, isExact: false, nearness: 0.5 }));
}
