import { inBatches } from '../lib/in-batches.ts';
import { FilterLists } from './filter-lists.ts';
import { INDEX_FILES, TEXT_FROM, type IndexHead, type ShownRecord } from './index-files.ts';
import { TermList } from './term-list.ts';
import { encodeTerms, type Term } from './term-chunk.ts';
import { wordTextsIn } from './words.ts';

/** One thing that can be found, as its page wrote it (src/view/search/search-record.ts). */
export interface IndexedRecord extends ShownRecord {
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Takes a file of the index when it is done. */
type WriteFile = (path: string, content: string | Uint8Array) => void;

/** Bytes of a share of terms and UTF-16 units of a share of texts: small, for a search to fetch little. */
const TERM_CHUNK_BYTES = 16_384;
const TEXT_CHUNK_LENGTH = 8_192;

/** Makes the index of one language: takes records, and puts files. */
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

  /** Puts what is left, and gives what the head says but for its language and version. */
  finish(): Pick<IndexHead, 'terms' | 'texts' | 'lengths'> {
    this.#putTexts();
    this.#put(INDEX_FILES.filters, JSON.stringify(this.#filters.lists));
    const shares = inBatches(this.#sortedTerms(), TERM_CHUNK_BYTES, sizeOf);
    for (const [share, terms] of shares.entries()) {
      this.#put(INDEX_FILES.terms(share), encodeTerms(terms));
    }
    const terms = shares.map(([first]) => first?.term ?? '');
    return { terms, texts: this.#firstOfTexts, lengths: this.#lengths };
  }

  /** Gives the position behind the last word. */
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
    const share = this.#firstOfTexts.length - 1;
    this.#put(INDEX_FILES.texts(share), `[${this.#texts.join(',')}]`);
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
