import { linesIn, plainText } from './excerpt.ts';
import { formatProblem, type Problem } from './problem.ts';
import type { TreeFile } from './read/tree.ts';

/**
 * Returns a function that formats a problem with its line and a mark under its column. It splits each file
 * into lines only once, since a file may have many problems.
 */
export function problemFramer(
  contentDir: string,
  files: readonly Pick<TreeFile, 'path' | 'bytes'>[],
): (found: Problem) => string {
  const linesOf = linesIn(files);
  return (found) => frameProblem(found, contentDir, linesOf);
}

function frameProblem(
  found: Problem,
  contentDir: string,
  linesOf: (path: string) => readonly string[],
): string {
  const text = formatProblem(found, contentDir);
  const line = found.column > MAX_SHOWN ? undefined : shown(linesOf(found.file)[found.line - 1]);
  if (line === undefined) return text;
  const gutter = `${found.line} | `;
  return `${text}\n  ${gutter}${line}\n  ${' '.repeat(gutter.length + found.column - 1)}^`;
}

const MAX_SHOWN = 160;

function shown(line: string | undefined): string | undefined {
  const plain = line && plainText(line.slice(0, MAX_SHOWN));
  return plain === undefined || plain.trim() === '' ? undefined : plain;
}
