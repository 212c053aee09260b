import type { SearchRecord } from '../view/search/search-record.ts';

/**
 * Renders search records as JSON Lines (https://jsonlines.org). Returns the bytes in parts, one for
 * each record, so that a reader needs to hold only one at a time.
 */
export function recordLines(records: readonly SearchRecord[]): Uint8Array[] {
  const lines = records.map((record) => Buffer.from(`${JSON.stringify(record)}\n`));
  return lines.length === 0 ? [Buffer.alloc(0)] : lines;
}
