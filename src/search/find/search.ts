import type { ShownRecord } from '../index-files.ts';
import { segmenterOf, type Segment } from '../segments.ts';
import { stemsOf } from '../stems.ts';
import { correctedText } from './correction.ts';
import { exactMatches } from './exact-matches.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { wordTest } from './found-words.ts';
import { matchesOf } from './part-matches.ts';
import { partsOf } from './query-words.ts';
import { ranked } from './rank.ts';
import { SearchIndex, type LoadFile } from './search-index.ts';
import type { TermSource } from './word-terms.ts';

/** A query: a text, and the values of filters. */
export interface Query {
  readonly text: string;
  readonly filters: Readonly<Record<string, string>>;
  /** The release whose records come first, such as that of the page where the reader searches. */
  readonly release?: string | undefined;
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
  /** The text that was searched for, if the words of the query are found nowhere. */
  readonly corrected: string | undefined;
  readonly hit: (place: number) => Promise<Hit>;
}

const EXCERPT_WORDS = 24;

/** Longer texts are cut: nobody types them, and each word costs a file. */
const LONGEST_QUERY = 200;

interface Searcher extends TermSource {
  readonly index: SearchIndex;
  readonly segment: Segment;
}

/** Opens the index of a site in one language. The search function rejects if a part cannot be loaded. */
export async function openSearch(load: LoadFile): Promise<(query: Query) => Promise<Results>> {
  const index = await SearchIndex.open(load);
  const { lang } = index.head;
  const searcher = { index, stemOf: await stemsOf(lang), segment: segmenterOf(lang) };
  return async ({ text: whole, filters, release }) => {
    const text = whole.slice(0, LONGEST_QUERY);
    const [near, passing] = await Promise.all([
      release === undefined ? new Set<number>() : index.recordsWith('release', release),
      index.filtered(filters),
    ]);
    const { records, terms, corrected } = await findOrCorrect(searcher, text, near);
    const left = records.filter((record) => passing.has(record));
    const isFound = wordTest(terms);
    const hit = async (place: number): Promise<Hit> => {
      const { text: body, ...shown } = await index.record(left[place] ?? -1);
      return { ...shown, excerpt: excerptOf(body, isFound, EXCERPT_WORDS, searcher.segment) };
    };
    return { total: left.length, unfiltered: records.length, corrected, hit };
  };
}

/** The found records, best first, with the terms by which they were found. */
interface Found {
  readonly records: readonly number[];
  readonly terms: ReadonlySet<string>;
  readonly corrected: string | undefined;
}

async function findOrCorrect(
  searcher: Searcher,
  text: string,
  near: ReadonlySet<number>,
): Promise<Found> {
  const found = await find(searcher, text, near);
  if (found.records.length > 0) return found;
  const corrected = await correctedText(searcher.index, text, found.parts);
  if (corrected === undefined) return found;
  return { ...(await find(searcher, corrected, near)), corrected };
}

/** Finds the records for a text; all records for an empty text. */
async function find(searcher: Searcher, text: string, near: ReadonlySet<number>) {
  const { index, segment } = searcher;
  const { lengths } = index.head;
  if (text.trim() === '') {
    const all = [...lengths.keys()];
    return { records: all, terms: new Set<string>(), corrected: undefined, parts: [] };
  }
  const [exact, parts] = await Promise.all([
    exactMatches(index, text, near),
    matchesOf(searcher, partsOf(text, segment)),
  ]);
  const others = ranked(
    parts.map(({ matches }) => matches),
    lengths,
  );
  const records = [
    ...exact,
    ...others.filter((record) => near.has(record)),
    ...others.filter((record) => !near.has(record)),
  ];
  const terms = new Set(parts.flatMap((part) => part.terms));
  return { records: [...new Set(records)], terms, corrected: undefined, parts };
}
