import { inBatches } from '../lib/in-batches.ts';
import { folded } from './fold.ts';
import type { SpellingWord } from './spelling-words.ts';
import type { Stem } from './stems.ts';
import { encodeTerms, type Term } from './term-chunk.ts';
import { TermList } from './term-list.ts';

/** Size of a chunk of terms in bytes: small, so that a search fetches little. */
const TERM_CHUNK_BYTES = 16_384;

interface Row {
  readonly stem: string;
  readonly list: TermList;
}

/** The terms of an index with their positions, while it is built. */
export class TermTable {
  readonly #stem: Stem;
  readonly #rows = new Map<string, Row>();
  /** The row of each word as written, since most words come again. */
  readonly #byWord = new Map<string, Row>();

  constructor(stem: Stem) {
    this.#stem = stem;
  }

  /** Adds a word at a position of a record. */
  addWord(word: string, record: number, position: number): void {
    let row = this.#byWord.get(word);
    if (row === undefined) {
      row = this.#rowOf(folded(word), () => this.#stem(word));
      this.#byWord.set(word, row);
    }
    row.list.add(record, position);
  }

  /** Adds a term that is no word. */
  add(term: string, stem: string, record: number, position: number): void {
    this.#rowOf(term, () => stem).list.add(record, position);
  }

  /** Returns the encoded chunks in order, each with its first term. */
  chunks(): { first: string; bytes: Uint8Array }[] {
    const terms: Term[] = [...this.#rows]
      .map(([term, { stem, list }]) => ({ term, stem, list: list.bytes }))
      .toSorted((a, b) => (a.term < b.term ? -1 : 1));
    return inBatches(terms, TERM_CHUNK_BYTES, ({ term, list }) => term.length + list.length).map(
      (batch) => ({ first: batch[0]?.term ?? '', bytes: encodeTerms(batch) }),
    );
  }

  /** Returns all terms with the number of records that have them. */
  words(): SpellingWord[] {
    return [...this.#rows].map(([word, { list }]) => ({ word, records: list.records }));
  }

  #rowOf(term: string, stem: () => string): Row {
    const known = this.#rows.get(term);
    if (known !== undefined) return known;
    const row = { stem: stem(), list: new TermList() };
    this.#rows.set(term, row);
    return row;
  }
}
