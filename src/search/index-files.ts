/**
 * The index of a site in one language consists of a head at a fixed address and of files in a folder
 * named by a hash, of which a search fetches only a few. All are gzip files (RFC 1952).
 */
export const HEAD = 'index.bin';

/** Returns the folder of the index files, relative to the head. */
export function folderOf(version: string): string {
  return `index-${version}/`;
}

/** Files in a folder named by a hash: the same path always has the same content. */
export const VERSIONED = /^(?:[^/]+\/)?search\/index-\w+\//u;

/** The names of the files in the folder, by the number of their chunk. */
export const INDEX_FILES = {
  terms: (chunk: number) => `terms-${chunk}.bin`,
  texts: (chunk: number) => `texts-${chunk}.bin`,
  spelling: (chunk: number) => `spelling-${chunk}.bin`,
  filter: (at: number) => `filter-${at}.bin`,
} as const;

/** The data that every search needs, as JSON. */
export interface IndexHead {
  readonly lang: string;
  /** The hash in the name of the folder. */
  readonly version: string;
  /** The first term of each chunk of terms, sorted by UTF-16 units. */
  readonly terms: readonly string[];
  /** The number of the first record of each chunk of texts. */
  readonly texts: readonly number[];
  /** The first key of each chunk of words for corrections (spelling-words.ts). */
  readonly spelling: readonly string[];
  /** The names of the filters, by the number of their file. */
  readonly filters: readonly string[];
  /** The number of words of each record. */
  readonly lengths: readonly number[];
}

/** Record numbers by value of one filter, each as the difference to the previous one, as JSON. */
export type FilterValues = Readonly<Record<string, readonly number[]>>;

/** The displayed fields of a record; a chunk of texts is a JSON list of them. */
export interface ShownRecord {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly over: string;
  readonly struck: boolean;
  readonly text: string;
}

/** Words of a title have positions from 0, words of the text from here, or after a longer title. */
export const TEXT_FROM = 64;

/** Positions of exact names (exact-names.ts): own names of a record come before names of what it refers to. */
export const NAME_RANKS = { own: 0, other: 1 } as const;
