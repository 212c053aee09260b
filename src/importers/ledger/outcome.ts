import type { SourceNote } from '../notes/source-note.ts';

/** A file that an import writes, or removes if `after` is undefined. */
export interface ImportEdit {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export const OUTCOMES = ['new', 'changed', 'unchanged', 'merged', 'skipped'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** Outcome of one note of the source. */
export interface NoteOutcome {
  readonly note: Pick<SourceNote, 'file' | 'line' | 'text'> &
    Partial<Pick<SourceNote, 'version' | 'section'>>;
  readonly outcome: OutcomeKind;
  /** The file that has it; undefined if none has. */
  readonly path?: string | undefined;
  /** The reason why it was merged or skipped. */
  readonly why?: string | undefined;
}

/** A field that was changed in the source and in the content. */
export interface Conflict {
  readonly path: string;
  readonly key: string;
  readonly field: string;
}
