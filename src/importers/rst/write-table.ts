import { codeSpan } from './escape-markdown.ts';
import type { BlockWriter } from './block-writer.ts';
import type { RstBlock, RstRows } from './rst-blocks.ts';

/** Returns a table of Markdown. Its cells are one line each: the blocks of a cell follow one another. */
export function writeTable(
  { head, rows }: { readonly head: RstRows; readonly rows: RstRows },
  writer: BlockWriter,
): string {
  const width = [...head, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return '';
  const cells = (row: readonly (readonly RstBlock[])[]) =>
    Array.from({ length: width }, (_, column) => cellText(row[column] ?? [], writer));
  const [first = [], ...more] = head.map(cells);
  // Markdown has one row of headings; without one it is empty.
  const titles = Array.from({ length: width }, (_, column) =>
    [first, ...more].flatMap((row) => row[column] || []).join(' '),
  );
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const border = `|${' --- |'.repeat(width)}`;
  return [line(titles), border, ...rows.map((row) => line(cells(row)))].join('\n');
}

function cellText(blocks: readonly RstBlock[], writer: BlockWriter): string {
  return blocks
    .map((block) => blockText(block, writer))
    .filter((text) => text !== '')
    .join(' ')
    .replaceAll(/(?<!\\)\|/gu, String.raw`\|`);
}

function blockText(block: RstBlock, writer: BlockWriter): string {
  const { line } = block;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return writer.inline(block.text, line).replaceAll(/\s+/gu, ' ');
    case 'lines':
      return block.lines.map((text) => writer.inline(text, line)).join(' ');
    case 'code':
      return codeSpan(block.text);
    case 'list':
      return block.items.map(({ body }) => cellText(body, writer)).join('; ');
    case 'definitions':
    case 'fields':
      return block.items
        .map(({ term, body }) => `${writer.inline(term, line)}: ${cellText(body, writer)}`)
        .join('; ');
    case 'table':
      return [...block.head, ...block.rows]
        .map((row) => row.map((cell) => cellText(cell, writer)).join(' '))
        .join('; ');
    case 'quote':
    case 'group':
    case 'callout':
      return cellText(block.body, writer);
    case 'image':
      return writer.blocks([block]);
    case 'rule':
    case 'footnote':
      return '';
  }
}
