import { relative, sep } from 'node:path';
import process from 'node:process';
import { problemFramer } from '../../catalog/code-frame.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';

/** The problems of a content folder as texts, for a build and for the dev server. */
export interface ProblemTexts {
  /** Every error with its position and its line. */
  readonly errors: readonly string[];
  /** One line for all warnings; undefined if there are none. */
  readonly warnings: string | undefined;
}

/** Returns the problems of a content folder as texts for people. */
export function problemTexts(contentDir: string, { problems, files }: ReadResult): ProblemTexts {
  const name = relative(process.cwd(), contentDir).split(sep).join('/') || '.';
  const framed = problemFramer(name, files);
  const errors = problems.filter(({ level }) => level === 'error');
  return { errors: errors.map(framed), warnings: warningLine(problems.length - errors.length) };
}

/** Returns the message of a run that stops at the errors of the content. */
export function contentErrors(errors: readonly string[]): string {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  return `${errors.join('\n')}\nThe content has ${count} (shown above). Nothing was built, and the last site is untouched.`;
}

function warningLine(count: number): string | undefined {
  if (count === 0) return undefined;
  const all = count === 1 ? '1 warning' : `${count} warnings`;
  return `${all}; npx --no -- relnotes check lists them.`;
}
