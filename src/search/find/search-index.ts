import { recordsWith } from '../filter-lists.ts';
import {
  folderOf,
  HEAD,
  INDEX_FILES,
  type FilterValues,
  type IndexHead,
  type ShownRecord,
} from '../index-files.ts';
import { readSpellingChunk, type SpellingWord } from '../spelling-words.ts';
import { decodeTerms, type Term } from '../term-chunk.ts';

/** Loads a file of the index by its path beside the head, unpacked. Rejects if it cannot be loaded. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** A search index whose parts are loaded on demand, each once. */
export class SearchIndex {
  readonly head: IndexHead;
  readonly #terms: (chunk: number) => Promise<readonly Term[]>;
  readonly #texts: (chunk: number) => Promise<readonly ShownRecord[]>;
  readonly #spelling: (chunk: number) => Promise<readonly SpellingWord[]>;
  readonly #filters: (at: number) => Promise<FilterValues>;

  private constructor(head: IndexHead, load: LoadFile) {
    const part = (path: string) => load(folderOf(head.version) + path);
    this.head = head;
    this.#terms = cached(async (chunk) => decodeTerms(await part(INDEX_FILES.terms(chunk))));
    this.#texts = cached(async (chunk) => json(await part(INDEX_FILES.texts(chunk))));
    this.#spelling = cached(async (chunk) =>
      readSpellingChunk(new TextDecoder().decode(await part(INDEX_FILES.spelling(chunk)))),
    );
    this.#filters = cached(async (at) => json(await part(INDEX_FILES.filter(at))));
  }

  /** Rejects if there is no index. */
  static async open(load: LoadFile): Promise<SearchIndex> {
    return new SearchIndex(json(await load(HEAD)), load);
  }

  /** Returns a term; undefined if no record contains it. */
  async term(name: string): Promise<Term | undefined> {
    const chunk = lastUpTo(this.head.terms, name);
    if (chunk < 0) return undefined;
    return (await this.#terms(chunk)).find(({ term }) => term === name);
  }

  /** Returns the terms with a prefix, in order. */
  async termsFrom(beginning: string): Promise<Term[]> {
    const chunks = chunksFrom(this.head.terms, beginning);
    const terms = await Promise.all(chunks.map(this.#terms));
    return terms.flat().filter(({ term }) => term.startsWith(beginning));
  }

  /** Returns words for corrections from the chunks that hold keys with a prefix (spelling-words.ts). */
  async spellingFrom(beginning: string): Promise<SpellingWord[]> {
    const chunks = chunksFrom(this.head.spelling, beginning);
    return (await Promise.all(chunks.map(this.#spelling))).flat();
  }

  /** Returns the records with a filter value. */
  async recordsWith(name: string, value: string): Promise<ReadonlySet<number>> {
    const at = this.head.filters.indexOf(name);
    return at < 0 ? new Set() : recordsWith(await this.#filters(at), value);
  }

  /** Returns the records with all of these filter values; all records without filters. */
  async filtered(filters: Readonly<Record<string, string>>): Promise<ReadonlySet<number>> {
    const all: ReadonlySet<number> = new Set(this.head.lengths.keys());
    const lists = await Promise.all(
      Object.entries(filters).map(([name, value]) => this.recordsWith(name, value)),
    );
    return lists.reduce(
      (some, others) => new Set([...some].filter((record) => others.has(record))),
      all,
    );
  }

  /** Returns the displayed fields of a record. Rejects if the index has no such record. */
  async record(number: number): Promise<ShownRecord> {
    const { texts: firsts } = this.head;
    const chunk = lastUpTo(firsts, number);
    const texts = chunk < 0 ? [] : await this.#texts(chunk);
    const found = texts[number - (firsts[chunk] ?? 0)];
    if (found === undefined) throw new Error(`The search index has no record ${number}.`);
    return found;
  }
}

/** Caches the results of a load function, including failures: a retry needs a new index. */
function cached<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loaded = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = loaded.get(key) ?? load(key);
    loaded.set(key, value);
    return value;
  };
}

function json<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Returns the chunks that may hold keys with a prefix, from the first key of each chunk. */
function chunksFrom(firsts: readonly string[], beginning: string): number[] {
  const first = lastUpTo(firsts, beginning);
  const chunks = first < 0 ? [] : [first];
  for (let at = first + 1; firsts[at]?.startsWith(beginning) === true; at += 1) chunks.push(at);
  return chunks;
}

/** Returns the last index in a sorted list whose value is at most `value`; -1 if there is none. */
function lastUpTo<Value extends string | number>(sorted: readonly Value[], value: Value): number {
  const above = sorted.findIndex((other) => other > value);
  return (above < 0 ? sorted.length : above) - 1;
}
