/** A table for a terminal or a page; the first row is its head. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Returns whether the cells of a column below its head are numbers. */
export function isFigures(rows: Table['rows'], column: number): boolean {
  return rows.slice(1).every((row) => /^[\d–]/u.test(row[column] ?? ''));
}
