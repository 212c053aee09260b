import { wordsIn } from './prose.ts';

/** The target of a link in the corpus; each site writes it in its own way. */
export type Target =
  | { readonly item: string; readonly release: string }
  | { readonly release: string }
  | { readonly url: string };

export type Inline = string | { readonly text: string; readonly to: Target };

/** A block of a body, before it is written as Markdown for a site. */
export type Block =
  | { readonly heading: string; readonly level: 2 | 3 }
  | { readonly paragraph: readonly Inline[] }
  | { readonly list: readonly string[]; readonly ordered: boolean }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly string[][] } }
  | { readonly code: readonly string[]; readonly language: string };

/** Writes blocks as Markdown; `address` returns the target of a link on this site. */
export function toMarkdown(blocks: readonly Block[], address: (to: Target) => string): string {
  return `${blocks.map((block) => blockText(block, address)).join('\n\n')}\n`;
}

function blockText(block: Block, address: (to: Target) => string): string {
  if ('heading' in block) return `${'#'.repeat(block.level)} ${block.heading}`;
  if ('list' in block) return block.list.map((entry) => mark(block.ordered) + entry).join('\n');
  if ('table' in block) return tableText(block.table);
  if ('code' in block) return ['```' + block.language, ...block.code, '```'].join('\n');
  return block.paragraph
    .map((part) => (typeof part === 'string' ? part : `[${part.text}](${address(part.to)})`))
    .join('');
}

function mark(ordered: boolean): string {
  return ordered ? '1. ' : '- ';
}

function tableText({ head, rows }: { head: readonly string[]; rows: readonly string[][] }): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Returns the number of words without code. */
export function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(textOf(block)), 0);
}

function textOf(block: Block): string {
  if ('heading' in block) return block.heading;
  if ('list' in block) return block.list.join(' ');
  if ('table' in block) return [block.table.head, ...block.table.rows].flat().join(' ');
  if ('code' in block) return '';
  return block.paragraph.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
