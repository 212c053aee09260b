import type { SearchRecord } from '../view/search/search-record.ts';

/**
 * Records of the search as JSON Lines (https://jsonlines.org), one a line: the bytes in parts that stand one
 * behind the other. Whoever reads them needs to hold one at a time.
 */
export function recordLines(records: readonly SearchRecord[]): Uint8Array[] {
  const lines = records.map((record) => Buffer.from(`${JSON.stringify(record)}\n`));
  return lines.length === 0 ? [Buffer.alloc(0)] : lines;
}
