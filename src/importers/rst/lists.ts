import { dedented, indentedEnd, indentOf } from './rst-lines.ts';
import type { Block, Found } from './parse-state.ts';
import type { RstItem } from './rst-blocks.ts';

const BULLET = /^([-*+•‣⁃])(?: +|$)/u;
const NUMBER =
  /^(?:\((?:\d{1,9}|[a-z]|[ivxlcdm]{1,9}|#)\)|(?:\d{1,9}|[a-z]|[ivxlcdm]{1,9}|#)[.)])(?: +|$)/iu;

/** Returns the sign of a list at the beginning of a line, with the spaces after it. */
export function enumeratorOf(
  line: string,
): { readonly sign: string; readonly isOrdered: boolean } | undefined {
  const bullet = BULLET.exec(line)?.[0];
  if (bullet !== undefined) return { sign: bullet, isOrdered: false };
  const number = NUMBER.exec(line)?.[0];
  return number === undefined ? undefined : { sign: number, isOrdered: true };
}

/** Reads a list; undefined where a line only looks like one. */
export function listAt({ lines, at, first, state }: Block): Found | undefined {
  const begin = enumeratorOf(lines[at] ?? '');
  if (begin === undefined || !isItem(lines, at)) return undefined;
  const items: RstItem[] = [];
  let next = at;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    const found = enumeratorOf(line);
    if (!isLike(begin, found) || !isItem(lines, next)) break;
    const end = indentedEnd(lines, next + 1);
    const rest = line.slice(found.sign.length);
    const inner = innerLines(lines.slice(next + 1, Math.max(end, next + 1)), found.sign.length);
    items.push({ line: next + first, body: state.parse([rest, ...inner], next + first, state) });
    next = Math.max(end, next + 1);
    const blank = lines.findIndex((one, index) => index >= next && one !== '');
    if (blank !== -1 && isLike(begin, enumeratorOf(lines[blank] ?? ''))) next = blank;
  }
  const block = { type: 'list' as const, line: at + first, isOrdered: begin.isOrdered, items };
  return { blocks: [block], next };
}

type Enumerator = ReturnType<typeof enumeratorOf>;

/** Another sign begins another list. */
function isLike(
  begin: NonNullable<Enumerator>,
  found: Enumerator,
): found is NonNullable<Enumerator> {
  if (found === undefined || found.isOrdered !== begin.isOrdered) return false;
  return found.isOrdered || found.sign[0] === begin.sign[0];
}

/** `A. Lovelace wrote` is no list where the next line is neither blank, indented nor another entry. */
function isItem(lines: readonly string[], at: number): boolean {
  const below = lines[at + 1] ?? '';
  return below === '' || indentOf(below) > 0 || enumeratorOf(below) !== undefined;
}

/** Removes the indent of an entry; a wrong one, as in many files, does not make a quote. */
function innerLines(lines: readonly string[], width: number): string[] {
  const filled = lines.filter((line) => line !== '');
  const isWhole = filled.every((line) => indentOf(line) >= width);
  if (isWhole) return lines.map((line) => line.slice(Math.min(width, line.length)));
  const least = filled.reduce((found, line) => Math.min(found, indentOf(line)), width);
  return least > 0
    ? lines.map((line) => line.slice(Math.min(least, indentOf(line))))
    : dedented(lines);
}
