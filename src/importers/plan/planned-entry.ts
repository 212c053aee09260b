import type { YamlValue } from '../../edits/yaml-render.ts';
import type { SourceLine, SourceNote } from '../notes/source-note.ts';

/** The kinds of entries that notes become, by their folders in a release. */
export const FOLDERS = {
  item: 'items',
  'upgrade-note': 'upgrade-notes',
  'known-issue': 'known-issues',
} as const;
export type EntryKind = keyof typeof FOLDERS;

export type Fields = Readonly<Record<string, YamlValue | undefined>>;

/** An entry as the source wants it. */
export interface PlannedEntry {
  readonly key: string;
  readonly kind: EntryKind;
  readonly release: string;
  readonly fields: Fields;
  readonly body: string;
  /** The words that name its file. */
  readonly name: string;
  /** The text of the note in the source, by which a later run finds it. */
  readonly source: string;
  readonly note: SourceNote;
  /** Notes that are the same change, each with the reason. */
  readonly merged: readonly { readonly note: SourceNote; readonly why: string }[];
}

/** A milestone as the source wants it. */
export interface PlannedPoint {
  readonly key: string;
  readonly id: string;
  readonly fields: Fields;
}

/** A text about a version, or an event: the file that has it, and the key of what it belongs to. */
export interface PlacedText {
  readonly note: SourceLine & { readonly text: string; readonly version?: string };
  readonly path: string;
  readonly key: string;
  /** The reason why it is merged with another event. */
  readonly merged?: string | undefined;
}

/** The files of a release as the source wants them. */
export interface PlannedReleaseFiles {
  readonly key: string;
  readonly id: string;
  readonly fields: Fields;
  readonly body: string;
  readonly points: readonly PlannedPoint[];
  /** Texts of the source that are in one of the two files. */
  readonly texts: readonly PlacedText[];
}

/** The texts that were changed so that the check accepts them. */
export interface TextChange {
  readonly file: string;
  readonly line: number;
  readonly changes: readonly string[];
}
