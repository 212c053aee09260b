import type { TimelineRow } from './timeline-rows.ts';

/** Columns that may be empty in all rows. */
export type TimelineColumn = 'planned' | 'actual' | 'slip' | 'versions' | 'tested';

/** Returns the columns that some row has something for. */
export function shownColumns(rows: readonly TimelineRow[]): TimelineColumn[] {
  const has: Readonly<Record<TimelineColumn, (row: TimelineRow) => boolean>> = {
    planned: ({ planned }) => planned !== undefined,
    actual: ({ actual, ends }) => actual !== undefined || ends !== undefined,
    slip: ({ slip }) => slip !== undefined,
    versions: ({ versions }) => versions.length > 0,
    tested: ({ tested }) => tested.length > 0,
  };
  const columns: TimelineColumn[] = ['planned', 'actual', 'slip', 'versions', 'tested'];
  return columns.filter((column) => rows.some(has[column]));
}
