import type { Corpus, Item, Release } from '../corpus/model.ts';

/** A file of a site; its path is relative to the site's folder, with `/`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** The working directory. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A site generator for the corpus: this project, or a peer. */
export interface Site {
  /** Its name in `--peers`, in tables and in folders. */
  readonly name: string;
  readonly ours: boolean;
  /** Name and version, such as "Hugo 0.111.3"; undefined if it is not installed. */
  readonly version: () => string | undefined;
  /** Returns all files of the site, including templates. */
  readonly files: (corpus: Corpus) => readonly TextFile[];
  /** Returns the file of one item, which a run changes. */
  readonly itemFile: (release: Release, item: Item) => TextFile;
  /** Returns the command that builds the site in a folder. */
  readonly command: (folder: string) => Command;
  /** The folder of the built site, relative to the site's folder. */
  readonly output: string;
  /** Paths to remove, besides the output, before a cold build. */
  readonly caches: readonly string[];
}

/** Returns front matter. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${fieldLines(fields).join('\n')}\n---\n\n`;
}

/** Returns a line of YAML for each defined field. JSON is valid YAML and keeps texts apart from numbers. */
export function fieldLines(fields: object): string[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}
