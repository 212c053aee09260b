import type { Catalog, Meeting, Release } from '../../domain/catalog.ts';
import type { MinutesRecord } from './minutes-record.ts';
import type { People } from './people.ts';

/** The content that minutes are compared with, and the date of the meeting. */
export interface ImportContext {
  readonly catalog: Catalog;
  readonly release: Release;
  /** The text of a content file; undefined if there is none. */
  readonly fileText: (path: string) => string | undefined;
  /** The day of the meeting. */
  readonly date: string;
  /** The name of the meeting's file without extension. */
  readonly slug: string;
  /** The meeting, if it already exists; its file is then not changed. */
  readonly meeting: Meeting | undefined;
  /** The source of the day, in words. */
  readonly dateFrom: string;
  /** Digests of the facts that the last import of this meeting wrote, by file. */
  readonly record: MinutesRecord;
  /** Whether an import wrote the file of the meeting, so that another one may change it. */
  readonly isOwn: boolean;
  /** People whom a line may name without `@`. */
  readonly people: People;
}
