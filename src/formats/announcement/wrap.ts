/** How wide a line of plain text by mail is (RFC 5322, section 2.1.1, recommends at most 78). */
export const MAIL_WIDTH = 72;

export interface Wrapping {
  /** Before the first line, and before all others. */
  readonly first?: string;
  readonly rest?: string;
  readonly width?: number;
}

/** A text on lines of at most 72 characters, broken between words; a longer word has its own line. */
export function wrap(
  text: string,
  { first = '', rest = first, width = MAIL_WIDTH }: Wrapping = {},
): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of plainWords(text)) {
    if (!isEmpty && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return isEmpty && lines.length === 0 && first === '' ? '' : [...lines, line].join('\n');
}

/** The words of a text, without what no text by mail holds. */
function plainWords(text: string): string[] {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .split(/ +/u)
    .filter((word) => word !== '');
}

/** As a reader counts. */
function length(text: string): number {
  return [...text].length;
}
