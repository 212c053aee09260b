/**
 * An index of a site in one language is a head at a fixed address and, in a folder that is named by what
 * it holds, files of which a search fetches a few. Each is gzip (RFC 1952), whatever the server does.
 */
export const HEAD = 'index.bin';

/** The folder beside the head. */
export function folderOf(version: string): string {
  return `index-${version}/`;
}

/** The files that are named by what they hold: one of the same path is the same. */
export const VERSIONED = /^(?:[^/]+\/)?search\/index-\w+\//u;

/** The files in the folder; a number is that of a share. */
export const INDEX_FILES = {
  terms: (share: number) => `terms-${share}.bin`,
  texts: (share: number) => `texts-${share}.bin`,
  filters: 'filters.bin',
} as const;

/** What every search needs, as JSON. */
export interface IndexHead {
  readonly lang: string;
  /** Names the folder. */
  readonly version: string;
  /** The first term of each share of terms; they are sorted by UTF-16 units. */
  readonly terms: readonly string[];
  /** The number of the first record of each share of texts. */
  readonly texts: readonly number[];
  /** How many words each record has. */
  readonly lengths: readonly number[];
}

/** The numbers of the records with a value, each as its distance from the last one, by filter and value; JSON. */
export type IndexFilters = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** A record as it is shown; a share of texts is a list of them, as JSON. */
export interface ShownRecord {
  readonly url: string;
  readonly title: string;
  readonly over: string;
  readonly struck: boolean;
  readonly text: string;
}

/** The words of a title stand at positions from 0, those of the text after this or after the title. */
export const TEXT_FROM = 64;
