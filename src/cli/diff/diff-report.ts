import type { ReadResult } from '../../catalog/read-catalog.ts';
import type { EntryChange } from '../../domain/compare-catalogs.ts';

/** One of the two states, as the person named it. */
export interface DiffSide {
  readonly name: string;
  readonly result: ReadResult;
  /** Files whose errors keep them from being compared. */
  readonly unread: readonly string[];
}

/** The input of the functions that format a comparison. */
export interface DiffReport {
  readonly from: DiffSide;
  readonly to: DiffSide;
  readonly changes: readonly EntryChange[];
}
