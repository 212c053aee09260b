/** What the guard wants to know of one line. */
export interface ScannedLine {
  readonly isBlank: boolean;
  /** Its length if it holds more than ASCII, else 0. */
  readonly wideCharacters: number;
  /** How deep its quotes and lists nest, by its first characters. */
  readonly depth: number;
  /** Signs that the parser has to pair or to look behind. */
  readonly signs: number;
  /** The most signs in a word, where a run of the same sign counts once. */
  readonly wordSigns: number;
  readonly hosts: number;
  readonly references: number;
  readonly footnotes: number;
  /** Whether the line could be a heading, or the line below one. */
  readonly heading: 'none' | 'itself' | 'above';
  /** Columns, if the line could be the second one of a table; else 0. */
  readonly tableColumns: number;
}

const SIGN = /[*_~[\]<&!@`\\]/g;
const SIGN_RUN = /([*_~[<&!@`])\1*/g;
/** A word shorter than this holds too few signs to matter. */
const LONG_WORD = 200;
const NOT_ASCII = /[\u0080-\uffff]/;
const BLANK = /^[ \t]*$/;
const RULE = /^\s*([-*_])(?:\s*\1)*\s*$/;
const HEADING = /^[\s>*+-]*(?:\d{1,9}[.)][\s>]+)?#{1,6}(?:\s|$)/;
const HEADING_RULE = /^[\s>]*(?:=+|-+)\s*$/;
const MARKER = /([ \t]*)(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:)/y;
const TABLE_RULE = /^[\s>|:*+.)\d-]*$/;

/** Counts in one line what makes the parser slow; see `LIMITS` for what it is held against. */
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

/** The markers at the beginning; ten columns before one of them count as a level, too. */
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
