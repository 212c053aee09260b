import type { PageSource } from '../view/page-kinds/address-kind.ts';

/** The owner of a file of the site: the entry, page or folder that makes it. */
export interface Owner {
  /** Words for messages: "a page of the site". Not shown if a content file makes the output. */
  readonly says: string;
  /** The content file that gives the output its name. */
  readonly source?: PageSource | undefined;
  /** The alias in that file, for a former address. */
  readonly alias?: string | undefined;
  /** The address that a former address leads to, as a file. */
  readonly leadsTo?: string | undefined;
}

/** A file of the site. */
export interface Output {
  /** Path in the output folder, with `/`. */
  readonly file: string;
  readonly owner: Owner;
}

/** Everything that a site consists of. */
export interface SiteOutputs {
  readonly files: readonly Output[];
  /** Match the files that the build names by itself, such as by their digests. No other file may have such a name. */
  readonly generated: readonly RegExp[];
}
