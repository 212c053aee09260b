/** A table for a terminal or a page; the first row is its head. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Returns whether the cells of a column below its head are numbers; a dash stands for a number. */
export function isFigures(rows: Table['rows'], column: number): boolean {
  return rows.slice(1).every((row) => /^[\d–]/u.test(row[column] ?? ''));
}

/** Returns a table in columns: text is aligned left, numbers right. */
export function textTable({ title, rows }: Table): string {
  const columns = (rows[0] ?? []).map((_, column) => ({
    width: Math.max(...rows.map((row) => row[column]?.length ?? 0)),
    figures: isFigures(rows, column),
  }));
  const lines = rows.map((row) =>
    columns
      .map(({ width, figures }, column) => {
        const cell = row[column] ?? '';
        return figures ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines, ''].join('\n');
}
