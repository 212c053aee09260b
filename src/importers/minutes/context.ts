import type { Catalog, Meeting, Release } from '../../domain/catalog.ts';

/** What minutes are read against and what their facts are dated with. */
export interface ImportContext {
  readonly catalog: Catalog;
  readonly release: Release;
  /** The text of a content file; undefined if there is none. */
  readonly fileText: (path: string) => string | undefined;
  /** The day of the meeting. */
  readonly date: string;
  /** The meeting's file name without its ending. */
  readonly slug: string;
  /** The meeting, if it stands already: then its file is left alone. */
  readonly meeting: Meeting | undefined;
}
