import { isFigures, type Table } from './table.ts';

/** Returns a table in columns: text is aligned left, numbers right. */
export function terminalTable({ title, rows }: Table): string {
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
