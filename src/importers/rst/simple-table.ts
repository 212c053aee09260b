import { dedented } from './rst-lines.ts';
import type { Block, Found } from './parse-state.ts';
import type { RstBlock } from './rst-blocks.ts';

/** Checks whether a line is the border of a simple table: `===  ===`. */
export function isSimpleBorder(line: string): boolean {
  return /^=+(?: +=+)+$/u.test(line);
}

interface Row {
  readonly first: number;
  readonly lines: readonly string[];
}

/** Reads a simple table; undefined without a second border. */
export function simpleTableAt({ lines, at, first, state }: Block): Found | undefined {
  const borders = bordersFrom(lines, at);
  const [, second, third] = borders;
  if (second === undefined) return undefined;
  const columns = [...(lines[at] ?? '').matchAll(/=+/gu)].map(({ index }) => index);
  const hasHead = third !== undefined;
  const rowsOf = (from: number, to: number) =>
    splitRows(lines.slice(from, to), from + first, columns).map((row) =>
      cellsOf(row, columns, state),
    );
  const end = third ?? second;
  const head = hasHead ? rowsOf(at + 1, second) : [];
  const rows = rowsOf((hasHead ? second : at) + 1, end);
  const block = { type: 'table' as const, line: at + first, head, rows };
  return { blocks: [block], next: end + 1 };
}

/** Returns the lines of up to three borders; a table ends at one that is followed by a blank line. */
function bordersFrom(lines: readonly string[], at: number): number[] {
  const found: number[] = [];
  for (let index = at; index < lines.length && found.length < 3; index += 1) {
    if (!isSimpleBorder(lines[index] ?? '')) continue;
    found.push(index);
    if (found.length === 2 && (lines[index + 1] ?? '') === '') break;
  }
  return found;
}

/** A row goes on where its first column is blank. */
function splitRows(lines: readonly string[], first: number, columns: readonly number[]): Row[] {
  const rows: { first: number; lines: string[] }[] = [];
  const width = columns[1] ?? Infinity;
  for (const [index, line] of lines.entries()) {
    if (line === '' || /^-+(?: +-+)*$/u.test(line)) continue;
    const isNew = line.slice(0, width).trim() !== '' || rows.length === 0;
    if (isNew) rows.push({ first: first + index, lines: [line] });
    else rows.at(-1)?.lines.push(line);
  }
  return rows;
}

function cellsOf(row: Row, columns: readonly number[], state: Block['state']): RstBlock[][] {
  const parts = row.lines.map((line) => cut(line, columns));
  return columns.map((_, column) => {
    const lines = dedented(parts.map((cells) => (cells[column] ?? '').trimEnd()));
    return state.parse(lines, row.first, state);
  });
}

/** Cuts a line at its columns, but in no word: text that reaches over a column belongs to the one before. */
function cut(line: string, columns: readonly number[]): string[] {
  const cells = columns.map(() => '');
  let from = 0;
  let cell = 0;
  for (const [column, start] of columns.entries()) {
    if (column === 0 || line.slice(start - 1, start + 1).length < 2) continue;
    if (line[start - 1] !== ' ') continue;
    cells[cell] = line.slice(from, start);
    [from, cell] = [start, column];
  }
  cells[cell] = line.slice(from);
  return cells;
}
