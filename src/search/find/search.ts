import type { ShownRecord } from '../index-files.ts';
import { stemsOf } from '../stems.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { phraseMatches } from './phrase-matches.ts';
import { phrasesOf } from './query-words.ts';
import { ranked } from './rank.ts';
import { SearchIndex, type LoadFile } from './search-index.ts';
import { termsOf } from './word-terms.ts';

/** A query: a text, and the values of filters. */
export interface Query {
  readonly text: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** A found record with its excerpt. */
export interface Hit extends Omit<ShownRecord, 'text'> {
  readonly excerpt: Excerpt;
}

/** The results of a query; hits are loaded on demand by their position from 0. */
export interface Results {
  readonly total: number;
  /** The number of hits without filters. */
  readonly unfiltered: number;
  readonly hit: (place: number) => Promise<Hit>;
}

const EXCERPT_WORDS = 24;

/** Opens the index of a site in one language. The search function rejects if a part cannot be loaded. */
export async function openSearch(load: LoadFile): Promise<(query: Query) => Promise<Results>> {
  const index = await SearchIndex.open(load);
  const stemOf = await stemsOf(index.head.lang);
  return async ({ text, filters }) => {
    const [{ records, stems }, passing] = await Promise.all([
      find(index, text, stemOf),
      index.filtered(filters),
    ]);
    const left = records.filter((record) => passing.has(record));
    const hit = async (place: number): Promise<Hit> => {
      const { text: whole, ...shown } = await index.record(left[place] ?? -1);
      const isFound = (word: string) => stems.has(stemOf(word));
      return { ...shown, excerpt: excerptOf(whole, isFound, EXCERPT_WORDS) };
    };
    return { total: left.length, unfiltered: records.length, hit };
  };
}

/** Finds the records for a text, best first, with the found terms; all records for an empty text. */
async function find(
  index: SearchIndex,
  text: string,
  stemOf: (word: string) => string,
): Promise<{ records: readonly number[]; stems: ReadonlySet<string> }> {
  const { lengths } = index.head;
  if (text.trim() === '') return { records: [...lengths.keys()], stems: new Set() };
  const phrases = await Promise.all(
    phrasesOf(text, stemOf).map((words) => Promise.all(words.map((word) => termsOf(index, word)))),
  );
  const stems = new Set(phrases.flat(2).map(({ term }) => term));
  return { records: ranked(phrases.map(phraseMatches), lengths), stems };
}
