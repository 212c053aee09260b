/** Line length of mails in characters (RFC 5322, section 2.1.1, recommends at most 78). */
export const MAIL_WIDTH = 72;

/** Options of `wrap`. */
export interface WrapOptions {
  /** Prefix of the first line. */
  readonly first?: string;
  /** Prefix of all other lines. */
  readonly rest?: string;
  readonly width?: number;
}

/**
 * Breaks a text into lines of at most 72 characters, between words; a longer word gets its own
 * line.
 */
export function wrap(
  text: string,
  { first = '', rest = first, width = MAIL_WIDTH }: WrapOptions = {},
): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of wordsOf(text)) {
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

/** Splits a text into words; control characters and lone surrogates are not allowed in a mail. */
function wordsOf(text: string): string[] {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .split(/ +/u)
    .filter((word) => word !== '');
}

/** Counts characters, not UTF-16 code units. */
function length(text: string): number {
  return [...text].length;
}
