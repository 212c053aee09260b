import { lineStart } from './escape.ts';

/** Blocks of Markdown, one after the other; those that are absent or empty are left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

const LIST_ITEM = /^(?:([-+*])|\d{1,9}([.)]))(?:[ \t\n]|$)/u;

/**
 * Blocks one after the other, as the writer of one wrote it: where a list would take in what follows
 * it, an empty comment parts the two.
 */
export function separateBlocks(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((before, part) => {
      const last = listSign(before.split('\n').findLast((line) => /^\S/u.test(line)) ?? '');
      const isTaken = last !== undefined && (/^[ \t]/u.test(part) || listSign(part) === last);
      return blocks(before, isTaken ? '<!-- -->' : '', part);
    }, '');
}

/** The sign of the list that a text begins with; items of one list have the same. */
function listSign(text: string): string | undefined {
  const [, bullet, delimiter] = LIST_ITEM.exec(text) ?? [];
  return bullet ?? delimiter;
}

/** A paragraph of finished inline Markdown; `\n` in it is a line break. */
export function paragraph(inline: string): string {
  if (!inline.includes('\n')) return lineStart(trimmed(inline));
  return inline
    .split('\n')
    .map((line) => lineStart(trimmed(line)))
    .filter((line) => line !== '')
    .join('\\\n');
}

/** A heading of finished inline Markdown, on one line. */
export function heading(depth: number, inline: string): string {
  const text = trimmed(inline.replaceAll('\n', ' '));
  if (text === '') return '';
  // Signs at the end would close the heading.
  const shown = text.endsWith('#') ? text.replace(/(^|\s)(#+)$/u, String.raw`$1\$2`) : text;
  return `${'#'.repeat(Math.min(depth, 6))} ${shown}`;
}

/** A list; an item may hold several blocks. */
export function list(items: readonly string[], marker: '-' | '*' | number = '-'): string {
  const there = items.map(trimmed).filter((item) => item !== '');
  const isLoose = there.some((item) => item.includes('\n\n'));
  return there
    .map((item, index) => {
      const mark = typeof marker === 'number' ? `${marker + index}.` : marker;
      return `${mark} ${indented(item, mark.length + 1)}`;
    })
    .join(isLoose ? '\n\n' : '\n');
}

/** All lines but the first, moved to the right. */
function indented(text: string, by: number): string {
  return text.includes('\n') ? text.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(by)}`) : text;
}

/** A quote of finished blocks. */
export function quote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A table of finished inline Markdown; empty without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [
    row(head),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(head.map((_, index) => cells[index] ?? ''))),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  const texts = cells.map((cell) => {
    const line = cell.includes('\n') ? cell.replace(/(?<!\s)\s*\n\s*/gu, ' ') : cell;
    const text = trimmed(line);
    return text.includes('|') ? text.replaceAll('|', String.raw`\|`) : text;
  });
  return `| ${texts.join(' | ')} |`;
}

/** Without spaces at its ends; others than the plain one are the writer's. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n';
}
