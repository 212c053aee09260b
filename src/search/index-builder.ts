import { nameTerm } from './exact-names.ts';
import { FilterLists } from './filter-lists.ts';
import {
  INDEX_FILES,
  NAME_RANKS,
  TEXT_FROM,
  type IndexHead,
  type ShownRecord,
} from './index-files.ts';
import { indexWords } from './index-words.ts';
import type { Segment } from './segments.ts';
import { spellingChunks } from './spelling-words.ts';
import type { Stem } from './stems.ts';
import { TermTable } from './term-table.ts';

/** A searchable record, as written by its page (src/view/search/search-record.ts). */
export interface IndexedRecord extends ShownRecord {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Names of the record: its title, ids and versions. A query that is one of them finds it first. */
  readonly names: readonly string[];
  /** Names and numbers of what it refers to, such as advisories and pull requests; found after own names. */
  readonly otherNames: readonly string[];
  /** Words that find it and are not shown. */
  readonly hidden: string;
}

/** Functions that split and stem words of a language. */
export interface WordRules {
  readonly stem: Stem;
  readonly segment: Segment;
}

/** Writes a finished file of the index. */
type WriteFile = (path: string, content: string | Uint8Array) => void;

/** Size of a chunk of texts in UTF-16 units: small, so that a search fetches little. */
const TEXT_CHUNK_LENGTH = 8_192;

/** Builds the index of one language from records and writes its files. */
export class IndexBuilder {
  readonly #segment: Segment;
  readonly #put: WriteFile;
  readonly #terms: TermTable;
  readonly #filters = new FilterLists();
  readonly #lengths: number[] = [];
  readonly #firstOfTexts: number[] = [];
  #texts: string[] = [];
  #textsLength = 0;

  constructor({ stem, segment }: WordRules, put: WriteFile) {
    this.#terms = new TermTable(stem);
    this.#segment = segment;
    this.#put = put;
  }

  add({ filters, names, otherNames, hidden, ...shown }: IndexedRecord): void {
    const record = this.#lengths.length;
    const titleEnd = this.#addWords(shown.title, record, 0);
    const textStart = Math.max(TEXT_FROM, titleEnd + 1);
    const textEnd = this.#addWords(shown.text, record, textStart);
    // A gap, since no phrase goes from the text to words that are not shown.
    this.#addWords(hidden, record, textEnd + 1);
    this.#lengths.push(titleEnd + textEnd - textStart);
    this.#addNames(record, names, NAME_RANKS.own);
    this.#addNames(record, otherNames, NAME_RANKS.other);
    this.#filters.add(record, filters);
    const { url, title, kind, over, struck, text } = shown;
    this.#addText(record, { url, title, kind, over, struck, text });
  }

  /** Writes the remaining files and returns the head without its language and version. */
  finish(): Omit<IndexHead, 'lang' | 'version'> {
    this.#putTexts();
    const filters = this.#filters.lists;
    for (const [at, [, values]] of filters.entries()) {
      this.#put(INDEX_FILES.filter(at), JSON.stringify(values));
    }
    const chunks = this.#terms.chunks();
    for (const [chunk, { bytes }] of chunks.entries()) this.#put(INDEX_FILES.terms(chunk), bytes);
    const spelling = spellingChunks(this.#terms.words());
    for (const [chunk, { text }] of spelling.entries()) {
      this.#put(INDEX_FILES.spelling(chunk), text);
    }
    return {
      terms: chunks.map(({ first }) => first),
      texts: this.#firstOfTexts,
      spelling: spelling.map(({ first }) => first),
      filters: filters.map(([name]) => name),
      lengths: this.#lengths,
    };
  }

  /** Returns the position after the last word. */
  #addWords(text: string, record: number, from: number): number {
    return indexWords(text, from, this.#segment, (word, position) =>
      this.#terms.addWord(word, record, position),
    );
  }

  #addNames(record: number, names: readonly string[], rank: number): void {
    for (const term of new Set(names.map(nameTerm))) {
      if (term !== undefined) this.#terms.add(term, term, record, rank);
    }
  }

  #addText(record: number, shown: ShownRecord): void {
    if (this.#texts.length === 0) this.#firstOfTexts.push(record);
    const text = JSON.stringify(shown);
    this.#texts.push(text);
    this.#textsLength += text.length;
    if (this.#textsLength >= TEXT_CHUNK_LENGTH) this.#putTexts();
  }

  #putTexts(): void {
    if (this.#texts.length === 0) return;
    const chunk = this.#firstOfTexts.length - 1;
    this.#put(INDEX_FILES.texts(chunk), `[${this.#texts.join(',')}]`);
    this.#texts = [];
    this.#textsLength = 0;
  }
}
