import type { SourcePosition } from './problem.ts';
import type { TreeFile } from './read/tree.ts';

/** Lines around a position in a file, as they are shown beside a problem. */
export interface Excerpt {
  /** The number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  /** The part that the problem is about: index of its line, index of its first sign, and length. */
  readonly mark: { readonly line: number; readonly start: number; readonly length: number };
}

const AROUND = 1;
const MAX_WIDTH = 160;
/** Signs that stay visible before a mark far to the right. */
const BEFORE_MARK = 60;

/** Returns a function for the lines of a file. It splits each file only once, since it may have many problems. */
export function linesIn(
  files: readonly Pick<TreeFile, 'path' | 'bytes'>[],
): (path: string) => readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const cut = new Map<string, readonly string[]>();
  return (path) => {
    const bytes = byPath.get(path)?.bytes;
    const lines = cut.get(path) ?? linesOf(new TextDecoder().decode(bytes));
    cut.set(path, lines);
    return lines;
  };
}

/** Splits a text into lines; the end of the last line begins no other. */
function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/u, '').split(/\r?\n/u);
}

/** Returns the lines around a position, cut to a width; undefined if its line is empty or does not exist. */
export function excerptOf(
  lines: readonly string[],
  { line, column }: SourcePosition,
): Excerpt | undefined {
  const own = lines[line - 1];
  if (own === undefined || own.trim() === '') return undefined;
  const first = Math.max(1, line - AROUND);
  const from = column > MAX_WIDTH ? column - BEFORE_MARK : 0;
  const shown = lines
    .slice(first - 1, line + AROUND)
    .map((text) => plainText(text.slice(from, from + MAX_WIDTH)));
  const start = column - 1 - from;
  const length = /^(?:[\p{L}\p{M}\p{N}_-]+|\S)/u.exec(own.slice(column - 1))?.[0].length ?? 0;
  return { first, lines: shown, mark: { line: line - first, start, length } };
}

/** Replaces all signs that are not shown as themselves. */
export function plainText(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/gu, '·');
}
