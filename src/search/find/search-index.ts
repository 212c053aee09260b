import { recordsWith } from '../filter-lists.ts';
import {
  folderOf,
  HEAD,
  INDEX_FILES,
  type IndexFilters,
  type IndexHead,
  type ShownRecord,
} from '../index-files.ts';
import { decodeTerms, type Term } from '../term-chunk.ts';

/** Gives the unpacked bytes of a file of the index, by its path beside the head; rejects where it cannot. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** An index of which each part is loaded when it is needed, and once. */
export class SearchIndex {
  readonly head: IndexHead;
  readonly #terms: (share: number) => Promise<readonly Term[]>;
  readonly #texts: (share: number) => Promise<readonly ShownRecord[]>;
  readonly #filters: (path: string) => Promise<IndexFilters>;

  private constructor(head: IndexHead, load: LoadFile) {
    const part = (path: string) => load(folderOf(head.version) + path);
    this.head = head;
    this.#terms = cached(async (share) => decodeTerms(await part(INDEX_FILES.terms(share))));
    this.#texts = cached(async (share) => json(await part(INDEX_FILES.texts(share))));
    this.#filters = cached(async (path) => json(await part(path)));
  }

  /** Rejects if there is no index. */
  static async open(load: LoadFile): Promise<SearchIndex> {
    return new SearchIndex(json(await load(HEAD)), load);
  }

  /** A term, or undefined where no record has it. */
  async term(name: string): Promise<Term | undefined> {
    const share = lastUpTo(this.head.terms, name);
    if (share < 0) return undefined;
    return (await this.#terms(share)).find(({ term }) => term === name);
  }

  /** The terms that begin so, in order. */
  async termsFrom(beginning: string): Promise<Term[]> {
    const { terms: firsts } = this.head;
    const first = lastUpTo(firsts, beginning);
    const shares = first < 0 ? [] : [first];
    for (let at = first + 1; firsts[at]?.startsWith(beginning) === true; at += 1) shares.push(at);
    const terms = await Promise.all(shares.map(this.#terms));
    return terms.flat().filter(({ term }) => term.startsWith(beginning));
  }

  /** The records that have each of these values, in order; all where none is asked for. */
  async filtered(filters: Readonly<Record<string, string>>): Promise<ReadonlySet<number>> {
    const all = new Set(this.head.lengths.keys());
    const asked = Object.entries(filters);
    if (asked.length === 0) return all;
    const lists = await this.#filters(INDEX_FILES.filters);
    return asked
      .map(([name, value]) => recordsWith(lists, name, value))
      .reduce((some, others) => new Set([...some].filter((record) => others.has(record))), all);
  }

  /** A record as it is shown. Rejects if the index has no such record. */
  async record(number: number): Promise<ShownRecord> {
    const { texts: firsts } = this.head;
    const share = lastUpTo(firsts, number);
    const texts = share < 0 ? [] : await this.#texts(share);
    const found = texts[number - (firsts[share] ?? 0)];
    if (found === undefined) throw new Error(`The search index has no record ${number}.`);
    return found;
  }
}

/** What was asked for once is given again, what failed as well: whoever wants better begins anew. */
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

/** The last place in a sorted list whose value is not above `value`; -1 if there is none. */
function lastUpTo<Value extends string | number>(sorted: readonly Value[], value: Value): number {
  const above = sorted.findIndex((other) => other > value);
  return (above < 0 ? sorted.length : above) - 1;
}
