import { relative, sep } from 'node:path';
import process from 'node:process';
import { problemFramer } from '../../catalog/code-frame.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';

/** What a build and the dev server tell of the problems of a content folder. */
export interface ToldProblems {
  /** Every error with its place and its line. */
  readonly errors: readonly string[];
  /** One line for all warnings; undefined if there are none. */
  readonly warnings: string | undefined;
}

/** The problems of a content folder, for people. */
export function toldProblems(contentDir: string, { problems, files }: ReadResult): ToldProblems {
  const name = relative(process.cwd(), contentDir).split(sep).join('/') || '.';
  const framed = problemFramer(name, files);
  const errors = problems.filter(({ level }) => level === 'error');
  return { errors: errors.map(framed), warnings: warningLine(problems.length - errors.length) };
}

function warningLine(count: number): string | undefined {
  if (count === 0) return undefined;
  const all = count === 1 ? '1 warning' : `${count} warnings`;
  return `${all}; npm run check tells more.`;
}
