import type { SourceMilestone, SourceRelease } from './source-note.ts';

/** A text to import. */
export interface SourceText {
  /** The name for positions, such as `CHANGELOG.md`. */
  readonly file: string;
  readonly text: string;
}

/** Versions of the files of a source, as its repository tells them. */
export interface SourceHistory {
  readonly records: readonly (SourceRelease | SourceMilestone)[];
  /** The versions that a file came out with first, one for each line of releases, by its name. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  /** The reasons why files yielded no note, by file name. */
  readonly skipped: ReadonlyMap<string, string>;
}

/** Files of a repository of which the history is asked for. */
export interface HistoryRequest {
  readonly isFile: (path: string) => boolean;
  /** Returns the name by which a file is known after it was renamed. */
  readonly idOf: (path: string) => string | undefined;
  /** The text before the version in tags. */
  readonly tagPrefix: string;
}

/** Facts beside a text that a format may need to read it. */
export interface ReadContext {
  /** All texts of the import: a format may keep its settings in one of them. */
  readonly sources: readonly SourceText[];
  /** Types of notes that a person wants to leave out. */
  readonly skip: ReadonlySet<string>;
  /** Undefined without a repository. */
  readonly history: SourceHistory | undefined;
}
