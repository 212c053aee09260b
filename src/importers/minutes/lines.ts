import { trimEndOf } from '../../lib/text-ends.ts';
import { cleanLines } from './clean.ts';

/** A line of the minutes; `text` is without indentation and bullet, and has single spaces. */
export interface Line {
  /** Line number, from 1. */
  readonly number: number;
  readonly kind: 'blank' | 'empty' | 'heading' | 'bullet' | 'text';
  readonly text: string;
  /** Column of the bullet or the first word; tab stops are 4 columns apart. */
  readonly indent: number;
  /** Depth of a heading; bold lines are below all other headings. */
  readonly level: number;
  /** A checkbox before the text. */
  readonly box: 'ticked' | 'open' | undefined;
}

const BOLD_LEVEL = 7;
const HEADING = /^(#{1,6})(?: |(?<=##))(.*)$/u;
const BULLET = /^(?:[*+•‣◦–-]|\d{1,3}[.)]) (.*)$|^-(?=[\p{L}@])(.*)$|^\*(?=[\p{L}@])([^*]*)$/u;
const BOLD = /^(?:\*\*([^*]+)\*\*|__([^_]+)__)\s*:?$/u;
const BOX = /^\[([ xX✓✔]?)\]\s+/u;
const UNDERLINE = /^(?:={2,}|-{2,})$/u;

/** Reads the lines of minutes in any common style of bullets, tabs and headings. */
export function readLines(text: string): Line[] {
  const lines = cleanLines(text);
  const written = text.split('\n');
  let fenced = false;
  const read = lines.map((raw, index): Line => {
    const fence = /^\s*(?:```|~~~)/u.test(raw);
    if (fence) fenced = !fenced;
    if (fence || fenced) return plainLine(raw, index + 1);
    return readLine(raw, index + 1, lines[index + 1] ?? '');
  });
  return read.map((line, index) => {
    const isHidden = line.kind === 'blank' && written[index]?.trim() !== '';
    return isHidden || isUnderline(line, read[index - 1]) ? empty(line) : line;
  });
}

function readLine(raw: string, number: number, next: string): Line {
  const line = plainLine(raw, number);
  const { text } = line;
  if (line.kind !== 'text') return line;
  const heading = HEADING.exec(text);
  if (heading !== null) {
    const title = trimEndOf(heading[2] ?? '', (sign) => /[\s#]/u.test(sign));
    return hasWords(title)
      ? { ...line, kind: 'heading', level: heading[1]?.length ?? 1, text: title }
      : empty(line);
  }
  if (line.indent === 0 && UNDERLINE.test(next.trim()) && !BULLET.test(text)) {
    return { ...line, kind: 'heading', level: next.startsWith('=') ? 1 : 2 };
  }
  const bold = BOLD.exec(text);
  if (bold !== null && line.indent === 0) {
    return { ...line, kind: 'heading', level: BOLD_LEVEL, text: bold[1] ?? bold[2] ?? '' };
  }
  return bulletLine(line, next);
}

function bulletLine(line: Line, next: string): Line {
  const bullet = BULLET.exec(line.text);
  if (bullet === null) return isTableRule(next) ? empty(line) : line;
  const text = bullet[1] ?? bullet[2] ?? bullet[3] ?? '';
  const box = BOX.exec(text);
  const rest = text.slice(box?.[0].length ?? 0).trim();
  if (!hasWords(rest)) return empty(line);
  const state = box === null ? undefined : box[1]?.trim() === '' ? 'open' : 'ticked';
  return { ...line, kind: 'bullet', text: rest, box: state };
}

/** Returns whether a line is the one below the head of a table. */
function isTableRule(line: string): boolean {
  return line.includes('---') && /^[\s:|-]*$/u.test(line);
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
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{So}?!@]/u.test(text);
}

function columns(space: string): number {
  let column = 0;
  for (const character of space) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}
