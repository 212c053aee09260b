import type { Directive } from './directive.ts';
import type { RstBlock, RstRows } from './rst-blocks.ts';

/** Returns the table of a `list-table`: a list of rows, each a list of cells. */
export function listTable({ content, contentLine, options, line, state }: Directive): RstBlock {
  const blocks = state.parse(content, contentLine, state);
  const [list] = blocks;
  const rows = (list?.type === 'list' ? list.items : []).map(({ body }) => {
    const [inner, ...more] = body;
    if (inner?.type !== 'list') return [body];
    const cells = inner.items.map((item) => item.body);
    return more.length === 0 ? cells : [...cells, more];
  });
  const isWhole = list?.type === 'list' && blocks.length === 1;
  if (!isWhole) return { type: 'group', line, body: blocks };
  return { type: 'table', line, ...split(rows, headOf(options, 'header-rows')) };
}

/** Returns the table of a `csv-table`; quotes hold commas together. */
export function csvTable({ content, contentLine, options, line, state }: Directive): RstBlock {
  const header = options.get('header');
  const lines = [...(header === undefined ? [] : [header]), ...content];
  const first = contentLine - (header === undefined ? 0 : 1);
  const rows = lines
    .map((row, index) => ({ row, at: first + index }))
    .filter(({ row }) => row.trim() !== '')
    .map(({ row, at }) => csvCells(row).map((cell) => state.parse([cell], at, state)));
  const head = headOf(options, 'header-rows') + (header === undefined ? 0 : 1);
  return { type: 'table', line, ...split(rows, head) };
}

function headOf(options: ReadonlyMap<string, string>, name: string): number {
  return Number(/^\d{1,2}$/u.exec(options.get(name) ?? '')?.[0] ?? 0);
}

function split(rows: RstRows, head: number): { readonly head: RstRows; readonly rows: RstRows } {
  return { head: rows.slice(0, head), rows: rows.slice(head) };
}

function csvCells(row: string): string[] {
  const cells: string[] = [];
  for (const match of row.matchAll(/(?:^|,) *(?:"((?:[^"]|"")*)"[^,]*|([^,]*))/gu)) {
    cells.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
  }
  return cells;
}
