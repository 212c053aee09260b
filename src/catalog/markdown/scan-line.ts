/** What the guard wants to know of one line. */
export interface ScannedLine {
  readonly isBlank: boolean;
  /** How deep its quotes and lists nest, by its first characters. */
  readonly depth: number;
  /** Signs that the parser has to pair or to look behind. */
  readonly signs: number;
  /** The most signs in a word, where a run of the same sign counts once. */
  readonly wordSigns: number;
  readonly hosts: number;
  readonly footnotes: number;
  /** Columns, if the line could be the second one of a table; else 0. */
  readonly tableColumns: number;
}

const SIGN = /[*_~[<&!@`]|:\/\/|www\./giu;
const WORD_SIGN = /([*_~[<&!@`])\1*|:\/\/|www\./giu;
const LONG_WORD = /\S{200,}/gu;
const RULE = /^\s*([-*_])(?:\s*\1)*\s*$/u;
const MARKER = /([ \t]*)(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:)/uy;
const TABLE_RULE = /^[\s>|:*+.)\d-]*$/u;

/** Counts in one line what makes the parser slow; see `LIMITS` for what it is held against. */
export function scanLine(line: string): ScannedLine {
  return {
    isBlank: line.trim() === '',
    depth: RULE.test(line) ? 1 : depthOf(line),
    signs: count(SIGN, line),
    wordSigns: (line.match(LONG_WORD) ?? []).reduce(
      (most, word) => Math.max(most, count(WORD_SIGN, word)),
      0,
    ),
    hosts: count(/www\./giu, line),
    footnotes: count(/\[\^/gu, line),
    tableColumns: columnsOf(line),
  };
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
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

function columnsOf(line: string): number {
  const isRule = line.includes('|') && line.includes('-') && TABLE_RULE.test(line);
  return isRule ? count(/\|/gu, line) + 1 : 0;
}
