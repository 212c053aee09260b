import { nextFence } from './source-lines.ts';

/** A block of Markdown as an outline needs it. Lists give their entries one by one, each with what is nested in it. */
export interface SourceBlock {
  readonly type: 'heading' | 'bullet' | 'paragraph' | 'code';
  /** Without the sign of the heading or the list. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** From 1 to 6 for a heading; 0 for others. */
  readonly level: number;
}

const HEADING = /^ {0,3}(#{1,6})(?:\s+|(?=[[v\d]))(\S.*)?$/u;
const BULLET = /^( *)([-*+•]|\d{1,9}[.)])(?:( {1,4})(.*)|)$/u;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/u;
const UNDERLINE = /^ {0,3}(?:=+|-{2,}) *$/u;

/** Reads blocks one after another. `first` is the number of the first line. */
export function* readBlocks(lines: readonly string[], first = 1): Generator<SourceBlock> {
  let at = 0;
  while (at < lines.length) {
    const { block, next } = blockAt(lines, at, first);
    if (block !== undefined) yield block;
    at = next;
  }
}

interface Read {
  readonly block?: SourceBlock;
  readonly next: number;
}

function blockAt(lines: readonly string[], at: number, first: number): Read {
  const line = lines[at] ?? '';
  const number = at + first;
  if (line.trim() === '') return { next: at + 1 };
  if (isFence(line)) {
    const end = fenceEnd(lines, at);
    const text = lines.slice(at, end).join('\n');
    return { block: { type: 'code', text, line: number, level: 0 }, next: end };
  }
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const text = (heading[2] ?? '')
      .trimEnd()
      .replace(/ #{1,6}$/u, '')
      .trim();
    const level = heading[1]?.length ?? 1;
    return { block: { type: 'heading', text, line: number, level }, next: at + 1 };
  }
  if (RULE.test(line)) return { next: at + 1 };
  if (BULLET.test(line)) return bulletAt(lines, at, first);
  return paragraphAt(lines, at, first);
}

function isFence(line: string): boolean {
  return nextFence(undefined, line) !== undefined;
}

/** Returns the line after a code block, which the end of the source closes, too. */
function fenceEnd(lines: readonly string[], at: number): number {
  let open = nextFence(undefined, lines[at] ?? '');
  let end = at + 1;
  while (end < lines.length && open !== undefined) {
    open = nextFence(open, lines[end] ?? '');
    end += 1;
  }
  return end;
}

function paragraphAt(lines: readonly string[], at: number, first: number): Read {
  let end = at + 1;
  while (end < lines.length && !endsParagraph(lines[end] ?? '')) end += 1;
  const isHeading = end === at + 1 && UNDERLINE.test(lines[end] ?? '');
  const text = lines.slice(at, end).join('\n').trim();
  if (isHeading) {
    const level = (lines[end] ?? '').includes('=') ? 1 : 2;
    return { block: { type: 'heading', text, line: at + first, level }, next: end + 1 };
  }
  return { block: { type: 'paragraph', text, line: at + first, level: 0 }, next: end };
}

function endsParagraph(line: string): boolean {
  return (
    line.trim() === '' ||
    HEADING.test(line) ||
    BULLET.test(line) ||
    isFence(line) ||
    UNDERLINE.test(line)
  );
}

function bulletAt(lines: readonly string[], at: number, first: number): Read {
  const [, indent = '', sign = '', space = ' ', rest = ''] = BULLET.exec(lines[at] ?? '') ?? [];
  const inner = indent.length + sign.length + space.length;
  const own: string[] = [rest];
  let next = at + 1;
  while (next < lines.length) {
    const end = continuation(lines, next, indent.length);
    if (end === next) break;
    own.push(...lines.slice(next, end).map((line) => dedented(line, inner)));
    next = end;
  }
  const text = own.join('\n').trim();
  return { block: { type: 'bullet', text, line: at + first, level: 0 }, next };
}

/** Returns the end of the lines from `at` that belong to an entry of a list; `at` itself if none do. */
function continuation(lines: readonly string[], at: number, base: number): number {
  const line = lines[at] ?? '';
  if (line.trim() === '') {
    const after = lines.findIndex((one, index) => index > at && one.trim() !== '');
    const next = lines[after] ?? '';
    const isInside = after !== -1 && (indentOf(next) > base + 1 || isCodeOf(next, base));
    return isInside ? after : at;
  }
  if (isFence(line)) return fenceEnd(lines, at);
  if (indentOf(line) <= base + 1 && (HEADING.test(line) || RULE.test(line))) return at;
  const bullet = BULLET.exec(line);
  if (bullet !== null && (bullet[1]?.length ?? 0) <= base + 1) return at;
  return at + 1;
}

/** A code block at the margin after an entry is its example: nothing else would stand between two entries. */
function isCodeOf(line: string, base: number): boolean {
  return isFence(line) && indentOf(line) <= base;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function dedented(line: string, width: number): string {
  return line.slice(Math.min(width, indentOf(line))).trimEnd();
}
