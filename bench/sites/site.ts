import type { Corpus, Item, Release } from '../corpus/model.ts';

/** A file of a site, its path from the site's folder with `/`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** The folder it runs in. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** One way to make the corpus a site: this project, or a peer. */
export interface Site {
  /** Its word in `--peers`, in tables and in folders. */
  readonly name: string;
  readonly ours: boolean;
  /** What runs, such as "Hugo 0.111.3"; undefined where it is not installed. */
  readonly version: () => string | undefined;
  /** Everything a build reads, the templates included. */
  readonly files: (corpus: Corpus) => readonly TextFile[];
  /** The file of one item; a run changes it. */
  readonly itemFile: (release: Release, item: Item) => TextFile;
  /** How the site in a folder is built. */
  readonly command: (folder: string) => Command;
  /** The folder of the built site, from the site's folder. */
  readonly output: string;
  /** What is removed, besides the output, before a cold build. */
  readonly caches: readonly string[];
}

/** Front matter. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${fieldLines(fields).join('\n')}\n---\n\n`;
}

/** A line of YAML for each field that there is; JSON is YAML too, and says what is a text. */
export function fieldLines(fields: object): string[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}
