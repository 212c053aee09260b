/** A table before it is a terminal's or a page's: the first row is its head. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Whether a column holds figures, by what stands below its head. */
export function isFigures(rows: Table['rows'], column: number): boolean {
  return rows.slice(1).every((row) => /^[\d–]/u.test(row[column] ?? ''));
}
