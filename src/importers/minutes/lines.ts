import { trimEndOf } from '../../lib/text-ends.ts';
import { cleanLines } from './clean.ts';
import { inlineNames } from './participant-lines.ts';
import { outlineNumbers, type OutlineNumber } from './outline-numbers.ts';
import { cellsOf, isTableRule } from './table-cells.ts';

/** A line of the minutes; `text` is without indentation and bullet, and has single spaces. */
export interface Line {
  /** Line number, from 1. */
  readonly number: number;
  readonly kind: 'blank' | 'empty' | 'heading' | 'bullet' | 'text' | 'row';
  readonly text: string;
  /** Column of the bullet or the first word; tab stops are 4 columns apart. */
  readonly indent: number;
  /** Depth of a heading; bold lines are below all other headings. */
  readonly level: number;
  /** A checkbox before the text. */
  readonly box: 'ticked' | 'open' | undefined;
  /** The number in an outline: [1, 2] for `1.2`. */
  readonly outline?: readonly number[] | undefined;
  /** The cells of a row of a table, and the heads of its columns. */
  readonly row?: { readonly cells: readonly string[]; readonly heads: readonly string[] };
}

const BOLD_LEVEL = 7;
const HEADING = /^(#{1,6})(?: |(?<=##))(.*)$/u;
const BULLET = /^(?:[*+•‣◦–-]) (.*)$|^-(?=[\p{L}@])(.*)$|^\*(?=[\p{L}@])([^*]*)$/u;
const BOLD = /^(?:\*\*([^*]+)\*\*|__([^_]+)__)\s*:?$/u;
const BOX = /^\[([ xX✓✔]?)\](?:\s+|$)/u;
const UNDERLINE = /^(?:={2,}|-{2,})$/u;

/** Reads the lines of minutes in any common style of bullets, numbers, tabs, tables and headings. */
export function readLines(text: string): Line[] {
  const lines = cleanLines(text);
  const written = text.split('\n');
  const plain = lines.map((raw, index) => plainLine(raw, index + 1));
  const numbers = outlineNumbers(plain.map(({ text: words }) => words.replace(/^#{1,6} /u, '')));
  let fenced = false;
  let heads: readonly string[] | undefined;
  const read = plain.map((line, index): Line => {
    const raw = lines[index] ?? '';
    const next = lines[index + 1] ?? '';
    const fence = /^\s*(?:```|~~~)/u.test(raw);
    if (fence) fenced = !fenced;
    if (fence || fenced) return line;
    if (isTableRule(next) && raw.includes('|')) heads = cellsOf(raw);
    else if (heads !== undefined && raw.includes('|')) {
      return isTableRule(raw) ? empty(line) : rowLine(line, cellsOf(raw), heads);
    } else heads = undefined;
    return heads === undefined ? readLine(line, next, numbers.get(index)) : empty(line);
  });
  return read.map((line, index) => {
    const isHidden = line.kind === 'blank' && written[index]?.trim() !== '';
    return isHidden || isUnderline(line, read[index - 1]) ? empty(line) : line;
  });
}

function rowLine(line: Line, cells: readonly string[], heads: readonly string[]): Line {
  return cells.some(hasWords) ? { ...line, kind: 'row', row: { cells, heads } } : empty(line);
}

function readLine(line: Line, next: string, numbered: OutlineNumber | undefined): Line {
  const { text } = line;
  if (line.kind !== 'text') return line;
  const heading = HEADING.exec(text);
  if (heading !== null) {
    const title = numbered?.rest ?? heading[2] ?? '';
    const words = trimEndOf(title, (sign) => /[\s#]/u.test(sign));
    return hasWords(words)
      ? { ...line, kind: 'heading', level: heading[1]?.length ?? 1, text: words }
      : empty(line);
  }
  if (line.indent === 0 && UNDERLINE.test(next.trim()) && !BULLET.test(text)) {
    const level = next.startsWith('=') ? 1 : 2;
    return { ...line, kind: 'heading', level, text: numbered?.rest ?? text };
  }
  const bold = BOLD.exec(numbered?.rest ?? text);
  if (bold !== null && line.indent === 0 && inlineNames(text) === undefined) {
    return { ...line, kind: 'heading', level: BOLD_LEVEL, text: bold[1] ?? bold[2] ?? '' };
  }
  return bulletLine(line, numbered);
}

function bulletLine(line: Line, numbered: OutlineNumber | undefined): Line {
  const bullet = numbered === undefined ? BULLET.exec(line.text) : null;
  const text = numbered?.rest ?? bullet?.[1] ?? bullet?.[2] ?? bullet?.[3];
  if (text === undefined) return line;
  const box = BOX.exec(text);
  const rest = text.slice(box?.[0].length ?? 0).trim();
  if (!hasWords(rest)) return empty(line);
  const state = box === null ? undefined : box[1]?.trim() === '' ? 'open' : 'ticked';
  return { ...line, kind: 'bullet', text: rest, box: state, outline: numbered?.path };
}

/** Reads a line without markup, apart from indentation, quote marks and table pipes, which it removes. */
function plainLine(raw: string, number: number): Line {
  const [space = ''] = /^\s*(?:>\s?)*/u.exec(raw) ?? [];
  const text = withoutPipes(raw.slice(space.length).trim()).replace(/\s+/gu, ' ');
  const line = { number, text, indent: columns(space), level: 0, box: undefined };
  if (raw.trim() === '') return { ...line, kind: 'blank' };
  return { ...line, kind: hasWords(text) ? 'text' : 'empty' };
}

function withoutPipes(text: string): string {
  const start = text.startsWith('|') ? 1 : 0;
  return text.slice(start, text.length > start && text.endsWith('|') ? -1 : undefined).trim();
}

function isUnderline(line: Line, before: Line | undefined): boolean {
  return line.kind === 'text' && before?.kind === 'heading' && UNDERLINE.test(line.text);
}

function empty(line: Line): Line {
  return { ...line, kind: 'empty' };
}

/** Checks for letters, digits or signs such as a tick; rulers, fences and lone bullets have none. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{So}?!@]/u.test(text);
}

function columns(space: string): number {
  let column = 0;
  for (const character of space) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}
