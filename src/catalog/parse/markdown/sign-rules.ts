import type { MdastNode } from 'satteri';
import { isCjk } from './cjk.ts';
import { rangeOf } from './context.ts';

/** A node that Markdown makes of two runs of signs. */
export type Marked = Readonly<Extract<MdastNode, { type: 'emphasis' | 'strong' | 'delete' }>>;

/** The signs on both sides of a run of `*`, `_` or `~`; white space at the ends of the source. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** A letter of a script with spaces between its words, or a digit. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const QUOTES: ReadonlySet<string> = new Set(['"', "'"]);
const OPEN_BRACKETS = '([{';
const PATH_SIGNS = '/\\';
/** Signs before a name in code, such as `/_next`, `$_GET` or `a.__init__`. */
const BEFORE_NAME = './\\$@#=&?%';
/** Signs after a name in code: `__init__(`. After others, such as a full stop, the name has to go on. */
const AFTER_NAME = /^(?:[/\\([=]|[.:@-][\p{L}\p{Nd}])/u;

/**
 * Returns whether the signs of a node were most likely meant as they stand. CommonMark makes emphasis of
 * `Leser*innen und Autor*innen`, `2*3*4`, `"*" or "*"`, `/etc/(*)/conf.d` and `__init__.py`, and a deletion of
 * `80~90 and 2.0~rc1`: the signs are lost, and the words are others.
 */
export function isLiteral(source: string, node: Marked): boolean {
  const { start, end } = rangeOf(node);
  const sign = source.charAt(start);
  const opening = neighbours(source, start);
  const closing = neighbours(source, end - 1);
  if (node.type === 'delete') return source.charAt(start + 1) !== '~' || WORD.test(opening.before);
  const isSpaced = /\s/u.test(source.slice(start, end));
  if (sign === '*') {
    // `*.yml of all Leser*innen`; but `**S**overeign`, and `**Release Candidate**s`.
    const isMeant = !isSpaced || (node.type === 'strong' && WORD.test(opening.after));
    const isInWord = WORD.test(closing.before) && WORD.test(closing.after) && !isMeant;
    return isInWord || opensLiteral(opening) || closesLiteral(closing);
  }
  return !isSpaced && isPartOfName(opening.before, source.slice(runEnd(source, end - 1)));
}

function opensLiteral(sides: Neighbours): boolean {
  return WORD.test(sides.before) || isBetweenSigns(sides);
}

function closesLiteral(sides: Neighbours): boolean {
  return OPEN_BRACKETS.includes(sides.before) || isBetweenSigns(sides);
}

/** Returns true for a lone run in quotes or brackets, and for a part of a path. */
function isBetweenSigns({ before, after }: Neighbours): boolean {
  if (QUOTES.has(before) && before === after) return true;
  if (PATH_SIGNS.includes(before)) return `${PATH_SIGNS}.`.includes(after);
  return OPEN_BRACKETS.includes(before) && ')]}.'.includes(after);
}

function isPartOfName(before: string, rest: string): boolean {
  return BEFORE_NAME.includes(before) || AFTER_NAME.test(rest);
}

/** Returns whether a run of signs stands beside a CJK character, where parsers differ. */
export function isBesideCjk(source: string, at: number): boolean {
  const { before, after } = neighbours(source, at);
  return isCjk(before) || isCjk(after);
}

/** Returns whether Markdown makes a node of two runs of signs. */
export function isMarked(node: Readonly<MdastNode>): node is Marked {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

/** Returns the signs around the run of one sign that has a character at an offset. */
export function neighbours(source: string, at: number): Neighbours {
  const start = runStart(source, at);
  const end = runEnd(source, at);
  const last = source.codePointAt(end);
  return {
    before: start === 0 ? ' ' : codePointBefore(source, start),
    after: last === undefined ? ' ' : String.fromCodePoint(last),
  };
}

function runStart(source: string, at: number): number {
  let start = at;
  while (source[start - 1] === source[at]) start -= 1;
  return start;
}

function runEnd(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] === source[at]) end += 1;
  return end;
}

function codePointBefore(source: string, end: number): string {
  const pair = source.slice(Math.max(0, end - 2), end);
  return (pair.codePointAt(0) ?? 0) > 0xff_ff ? pair : pair.slice(-1);
}
