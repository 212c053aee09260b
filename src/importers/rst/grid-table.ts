import { dedented } from './rst-lines.ts';
import type { Block, Found } from './parse-state.ts';
import type { RstBlock } from './rst-blocks.ts';

/** Checks whether a line is the border of a grid table: `+---+---+`. */
export function isGridBorder(line: string): boolean {
  return /^\+[-+]+\+$/u.test(line) && line.includes('-');
}

function isFullBorder(line: string): boolean {
  return /^\+[-=+]+\+$/u.test(line) && /[-=]/u.test(line);
}

/** Reads a grid table. A cell over several columns or rows is shown in the first of them. */
export function gridTableAt({ lines, at, first, state }: Block): Found {
  let end = at;
  while (end < lines.length && /^[+|]/u.test(lines[end] ?? '')) end += 1;
  const own = lines.slice(at, end);
  const columns = columnsOf(own);
  const groups: { readonly first: number; readonly lines: string[] }[] = [];
  let headEnd: number | undefined;
  for (const [index, line] of own.entries()) {
    if (isFullBorder(line)) {
      if (line.includes('=')) headEnd ??= groups.filter((group) => group.lines.length > 0).length;
      groups.push({ first: at + index + 1 + first, lines: [] });
    } else groups.at(-1)?.lines.push(line);
  }
  const rows = groups
    .filter((group) => group.lines.length > 0)
    .map((group) => cellsOf(group.lines, group.first, columns, state));
  const head = rows.slice(0, headEnd ?? 0);
  const block = { type: 'table' as const, line: at + first, head, rows: rows.slice(headEnd ?? 0) };
  return { blocks: [block], next: end };
}

/** Returns where columns begin: wherever a full border has a corner. */
function columnsOf(lines: readonly string[]): number[] {
  const corners = new Set(
    lines
      .filter(isFullBorder)
      .flatMap((line) => [...line.matchAll(/\+/gu)].map(({ index }) => index)),
  );
  return [...corners].toSorted((a, b) => a - b).slice(0, -1);
}

function cellsOf(
  lines: readonly string[],
  first: number,
  columns: readonly number[],
  state: Block['state'],
): RstBlock[][] {
  const cells: string[][] = columns.map(() => []);
  for (const line of lines) {
    for (const [column, text] of cut(line, columns).entries()) cells[column]?.push(text);
  }
  return cells.map((own) => state.parse(dedented(own), first, state));
}

/** Cuts a line at the bars of its columns. The border of a cell beside one that goes on is no text. */
function cut(line: string, columns: readonly number[]): string[] {
  const cells = columns.map(() => '');
  let [from, cell] = [1, 0];
  for (const [column, start] of columns.entries()) {
    if (column === 0 || (line[start] !== '|' && line[start] !== '+')) continue;
    cells[cell] = line.slice(from, start);
    [from, cell] = [start + 1, column];
  }
  cells[cell] = line.slice(from).replace(/[|+]$/u, '');
  return cells.map((text) => (/^[-=]+$/u.test(text) ? '' : text.trimEnd()));
}
