import type { ReadResult } from '../../catalog/read-catalog.ts';

/** The input of the functions that format problems. */
export interface CheckReport {
  readonly result: ReadResult;
  /** The content folder as the paths of the report name it. */
  readonly contentName: string;
  readonly color: boolean;
}
