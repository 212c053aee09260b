import type { HistoryRequest, SourceText } from '../../../importers/notes/read-context.ts';
import type { Placement } from './placements.ts';
import type { Series } from './series.ts';
import type { CommitGraph } from './tag-graph.ts';
import type { FolderTrees } from './tree-files.ts';

/** A version of a file: the text that its line has now. */
export interface TipFiles {
  /** The name of the text; that of another branch begins with the name of its series. */
  readonly file: string;
  /** The version that it came out with; undefined if it is not out yet. */
  readonly version: string | undefined;
  /** The reason why it came out with none. */
  readonly why: string | undefined;
  /** The text, unless it lies in the folder. */
  readonly source: SourceText | undefined;
}

/** The ends of all lines of a repository. */
export interface Tips {
  readonly head: string;
  readonly series: readonly Series[];
  readonly trees: FolderTrees;
  /** Checks whether a commit is one of the line that is checked out. */
  readonly isIn: (commit: string) => boolean;
  readonly ancestors: CommitGraph['ancestors'];
}

/** Files to find at the ends. */
export interface Wanted {
  readonly placements: ReadonlyMap<string, readonly Placement[]>;
  readonly sources: readonly SourceText[];
  readonly inside: string;
  readonly request: HistoryRequest;
}

/** The end of a line of a repository. */
export interface Line {
  readonly name: string;
  /** The path and the id of the text of each file, by its id. */
  readonly files: ReadonlyMap<string, { readonly path: string; readonly blob: string }>;
}

/** A text that is to be read from git. */
export interface Open extends Omit<TipFiles, 'source'> {
  /** Undefined if the text lies in the folder. */
  readonly blob: string | undefined;
}
