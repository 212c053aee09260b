import { findDates } from './dates.ts';

/** The number of a line in an outline, and the text after it: `1.1 Window functions`. */
export interface OutlineNumber {
  readonly path: readonly number[];
  readonly rest: string;
}

const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,8})(?:([.)]+)|:(?!\d))?\s+(?=\S)/u;
/** Any year does: only the notation counts. */
const YEAR = '2024-01-01';

/**
 * Returns the outline numbers of lines by index. A number such as 1.1 counts only in a sequence: after its parent or
 * the number before it, or ahead of the next one. Elsewhere it is a version or an amount. A day is no number.
 */
export function outlineNumbers(texts: readonly string[]): ReadonlyMap<number, OutlineNumber> {
  const candidates = texts.map(candidateOf);
  const all = new Set(candidates.flatMap((one) => (one === undefined ? [] : [key(one.path)])));
  const accepted = new Map<number, OutlineNumber>();
  const known = new Set<string>();
  candidates.forEach((one, index) => {
    if (one === undefined) return;
    const { path } = one;
    const last = path.at(-1) ?? 0;
    const parent = path.slice(0, -1);
    const isNext = known.has(key([...parent, last - 1])) || all.has(key([...parent, last + 1]));
    const isOpen = path.length === 1 && one.isMarked;
    if (!isOpen && !known.has(key(parent)) && !isNext) return;
    accepted.set(index, one);
    known.add(key(path));
  });
  return accepted;
}

/** `7. February` and `7.2.2024` are days; `2.1.` may be one, and is a number here. */
function beginsWithDay(text: string): boolean {
  const [found] = findDates(text, YEAR);
  if (found?.start !== 0) return false;
  return found.hasYear || /\p{L}/u.test(text.slice(0, found.end));
}

function candidateOf(text: string): (OutlineNumber & { readonly isMarked: boolean }) | undefined {
  const bare = text.replace(/^(?:\*\*|__)(?=\d)/u, '');
  const match = NUMBER.exec(bare);
  if (match === null || beginsWithDay(bare)) return undefined;
  const path = (match[1] ?? '').split('.').map(Number);
  const sign = match[2] ?? '';
  // `1 Items` may be an amount; several numbers may be a version.
  if (path.length === 1 && sign === '') return undefined;
  const opened = text.slice(0, text.length - bare.length);
  return { path, rest: `${opened}${bare.slice(match[0].length)}`, isMarked: true };
}

function key(path: readonly number[]): string {
  return path.join('.');
}
