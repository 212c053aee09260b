import { inBatches } from '../lib/in-batches.ts';
import { FilterLists } from './filter-lists.ts';
import { INDEX_FILES, TEXT_FROM, type IndexHead, type ShownRecord } from './index-files.ts';
import { TermList } from './term-list.ts';
import { encodeTerms, type Term } from './term-chunk.ts';
import { wordTextsIn } from './words.ts';

/** A searchable record, as written by its page (src/view/search/search-record.ts). */
export interface IndexedRecord extends ShownRecord {
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Writes a finished file of the index. */
type WriteFile = (path: string, content: string | Uint8Array) => void;

/** Sizes of chunks in bytes and in UTF-16 units: small, so that a search fetches little. */
const TERM_CHUNK_BYTES = 16_384;
const TEXT_CHUNK_LENGTH = 8_192;

/** Builds the index of one language from records and writes its files. */
export class IndexBuilder {
  readonly #stem: (word: string) => string;
  readonly #put: WriteFile;
  readonly #terms = new Map<string, TermList>();
  readonly #filters = new FilterLists();
  readonly #lengths: number[] = [];
  readonly #firstOfTexts: number[] = [];
  #texts: string[] = [];
  #textsLength = 0;

  constructor(stem: (word: string) => string, put: WriteFile) {
    this.#stem = stem;
    this.#put = put;
  }

  add({ filters, url, title, over, struck, text }: IndexedRecord): void {
    const record = this.#lengths.length;
    const titleEnd = this.#addWords(title, record, 0);
    const textStart = Math.max(TEXT_FROM, titleEnd + 1);
    const textEnd = this.#addWords(text, record, textStart);
    this.#lengths.push(titleEnd + textEnd - textStart);
    this.#filters.add(record, filters);
    this.#addText(record, { url, title, over, struck, text });
  }

  /** Writes the remaining files and returns the head without its language and version. */
  finish(): Pick<IndexHead, 'terms' | 'texts' | 'lengths'> {
    this.#putTexts();
    this.#put(INDEX_FILES.filters, JSON.stringify(this.#filters.lists));
    const chunks = inBatches(this.#sortedTerms(), TERM_CHUNK_BYTES, sizeOf);
    for (const [chunk, terms] of chunks.entries()) {
      this.#put(INDEX_FILES.terms(chunk), encodeTerms(terms));
    }
    const terms = chunks.map(([first]) => first?.term ?? '');
    return { terms, texts: this.#firstOfTexts, lengths: this.#lengths };
  }

  /** Returns the position after the last word. */
  #addWords(text: string, record: number, from: number): number {
    let position = from;
    for (const word of wordTextsIn(text)) {
      const stem = this.#stem(word);
      let list = this.#terms.get(stem);
      if (list === undefined) this.#terms.set(stem, (list = new TermList()));
      list.add(record, position);
      position += 1;
    }
    return position;
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

  #sortedTerms(): Term[] {
    return [...this.#terms]
      .map(([term, { bytes }]) => ({ term, list: bytes }))
      .toSorted((a, b) => (a.term < b.term ? -1 : 1));
  }
}

function sizeOf({ term, list }: Term): number {
  return term.length + list.length;
}
