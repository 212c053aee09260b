import { formatProblem, type Problem } from './problem.ts';
import type { TreeFile } from './tree.ts';

/** A problem with the line it is on and a mark under its column. */
export function frameProblem(
  found: Problem,
  contentDir: string,
  files: readonly TreeFile[],
): string {
  const line = lineOf(found, files);
  const text = formatProblem(found, contentDir);
  if (line === undefined) return text;
  const gutter = `${found.line} | `;
  return `${text}\n  ${gutter}${line}\n  ${' '.repeat(gutter.length + found.column - 1)}^`;
}

const MAX_SHOWN = 160;

function lineOf({ file, line, column }: Problem, files: readonly TreeFile[]): string | undefined {
  if (column > MAX_SHOWN) return undefined;
  const found = files.find(({ path }) => path === file);
  if (found === undefined) return undefined;
  const text = new TextDecoder().decode(found.bytes).split(/\r?\n/u)[line - 1];
  const shown = text?.slice(0, MAX_SHOWN).replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/gu, '·');
  return shown === undefined || shown.trim() === '' ? undefined : shown;
}
