import type { ReadResult } from '../../catalog/read-catalog.ts';

/** What a printer of problems is given. */
export interface CheckReport {
  readonly result: ReadResult;
  /** The content folder as the paths of the report name it. */
  readonly contentName: string;
  readonly color: boolean;
}
