import { isFigures, type Table } from './table.ts';

/** A table in columns: text begins at the same place, figures end at the same place. */
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
