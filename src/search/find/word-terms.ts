import type { Term } from '../term-chunk.ts';
import type { QueryWord } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** A term that matches a word of a query. */
export interface FoundTerm extends Term {
  /** Similarity to the typed word, up to 1. */
  readonly nearness: number;
}

/** A half-typed word may be at most this much longer than its stem ("upgradi"). */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;

/**
 * Finds the terms for a word: its stem, and all terms with the typed prefix. If there are none, the
 * longest stem that is slightly shorter, since the word may be half-typed.
 */
export async function termsOf(index: SearchIndex, word: QueryWord): Promise<FoundTerm[]> {
  const { stem, beginning } = word;
  const [own, begun] = await Promise.all([
    index.term(stem),
    beginning === undefined ? [] : index.termsFrom(beginning),
  ]);
  const others = begun
    .filter(({ term }) => term !== stem)
    .map((term) => ({ ...term, nearness: stem.length / (2 * term.term.length) }));
  const found = own === undefined ? others : [{ ...own, nearness: 1 }, ...others];
  if (found.length > 0 || beginning === undefined) return found;
  return shorterTerm(index, beginning);
}

async function shorterTerm(index: SearchIndex, beginning: string): Promise<FoundTerm[]> {
  const shortest = Math.max(SHORTEST_STEM, beginning.length - LONGEST_ENDING);
  for (let length = beginning.length - 1; length >= shortest; length -= 1) {
    const term = await index.term(beginning.slice(0, length));
    if (term !== undefined) return [{ ...term, nearness: 0.5 }];
  }
  return [];
}
