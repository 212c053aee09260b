import { nextFence } from '../text/source-lines.ts';

/** Lines that begin a block of Markdown, or are one. */
const BLOCK =
  /^\s*(?:[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)|#{1,6}(?:\s|$)|[>|]|:?-{2,}|={2,}|\[[^\]]{1,200}\]:|<)/u;
const HARD_BREAK = /(?: {2}|\\)$/u;

/**
 * Returns Markdown with each paragraph on one line, so that a text that a tool wrapped anew has the same digest. Code,
 * tables and lines that end on purpose stay as they are.
 */
export function unwrapped(text: string): string {
  if (!text.includes('\n')) return text;
  const lines: string[] = [];
  let fence: string | undefined;
  let isOpen = false;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const last = lines.at(-1);
    const after = nextFence(fence, line);
    const isCode = fence !== undefined || after !== undefined;
    fence = after;
    const isBlank = line.trim() === '';
    if (isOpen && last !== undefined && !isCode && !isBlank && !BLOCK.test(line)) {
      lines[lines.length - 1] = `${last} ${line.trim()}`;
    } else {
      lines.push(line);
      // Four spaces begin code, unless a paragraph is open.
      const isIndented = /^ {4}/u.test(line) && (last === undefined || last.trim() === '');
      isOpen = !isCode && !isBlank && !isIndented && !/^\s*(?:#{1,6}\s|[|])/u.test(line);
    }
    if (HARD_BREAK.test(line)) isOpen = false;
  }
  return lines.join('\n');
}
