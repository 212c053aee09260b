/** Counts of one line for the guard. */
export interface ScannedLine {
  readonly isBlank: boolean;
  /** The length of a line with other than ASCII characters, else 0. */
  readonly wideCharacters: number;
  /** The nesting depth of quotes and lists, by the first characters. */
  readonly depth: number;
  /** The number of characters that the parser has to pair or look behind. */
  readonly signs: number;
  /** The largest number of such characters in a word; a run of the same one counts once. */
  readonly wordSigns: number;
  readonly hosts: number;
  readonly references: number;
  readonly footnotes: number;
  /** Whether the line may be a heading, or the underline of one. */
  readonly heading: 'none' | 'itself' | 'above';
  /** The number of columns if the line may be the second one of a table; else 0. */
  readonly tableColumns: number;
}

const SIGN = /[*_~[\]<&!@`\\]/g;
const SIGN_RUN = /([*_~[<&!@`])\1*/g;
/** A shorter word has too few such characters to matter. */
const LONG_WORD = 200;
const NOT_ASCII = /[\u0080-\uffff]/;
const BLANK = /^[ \t]*$/;
const RULE = /^\s*([-*_])(?:\s*\1)*\s*$/;
const HEADING = /^[\s>*+-]*(?:\d{1,9}[.)][\s>]+)?#{1,6}(?:\s|$)/;
const HEADING_RULE = /^[\s>]*(?:=+|-+)\s*$/;
const MARKER = /([ \t]*)(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:)/y;
const TABLE_RULE = /^[\s>|:*+.)\d-]*$/;

/** Counts what makes the parser slow in one line; `LIMITS` has the maximum of each. */
export function scanLine(line: string): ScannedLine {
  const hosts = occurrences(line.toLowerCase(), 'www.');
  return {
    isBlank: BLANK.test(line),
    wideCharacters: NOT_ASCII.test(line) ? line.length : 0,
    depth: RULE.test(line) ? 1 : depthOf(line),
    signs: count(SIGN, line) + occurrences(line, '://') + hosts,
    wordSigns: line.length < LONG_WORD ? 0 : mostWordSigns(line),
    hosts,
    references: occurrences(line, '&'),
    footnotes: occurrences(line, '[^'),
    heading: headingOf(line),
    tableColumns: columnsOf(line),
  };
}

function mostWordSigns(line: string): number {
  let most = 0;
  for (const word of line.split(/[ \t]+/)) {
    if (word.length < LONG_WORD) continue;
    const addresses = occurrences(word, '://') + occurrences(word.toLowerCase(), 'www.');
    most = Math.max(most, count(SIGN_RUN, word) + addresses);
  }
  return most;
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function occurrences(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
    found += 1;
  return found;
}

/** Returns the number of markers at the start; ten columns before a marker count as a level too. */
function depthOf(line: string): number {
  let depth = 0;
  let columns = 0;
  MARKER.lastIndex = 0;
  for (let found; (found = MARKER.exec(line)) !== null; depth += 1) {
    columns += (found[1] ?? '').replaceAll('\t', '    ').length;
  }
  return depth + Math.floor(columns / 10);
}

function headingOf(line: string): ScannedLine['heading'] {
  if (HEADING_RULE.test(line)) return 'above';
  return HEADING.test(line) ? 'itself' : 'none';
}

function columnsOf(line: string): number {
  const isRule = line.includes('|') && line.includes('-') && TABLE_RULE.test(line);
  return isRule ? occurrences(line, '|') + 1 : 0;
}
