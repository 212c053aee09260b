import { isHandbookPath } from '../domain/handbook-path.ts';
import { oneLine } from '../lib/characters.ts';
import { compareNames, compareText } from '../lib/compare.ts';
import { PROBLEM_CODES, type ProblemCode } from '../schema/problem-codes.ts';

/** A problem in a content file: the fact, its position, and the next step. */
export interface Problem {
  /** Path relative to the content folder, with `/`; a page of the handbook is `handbook/…`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly code: ProblemCode;
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
}

/** A position in a content file. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** Returns a problem at a position. Its level depends on the code. */
export function problem(
  file: string,
  position: SourcePosition,
  code: ProblemCode,
  message: string,
  hint: string,
): Problem {
  const { line, column } = position;
  const { level } = PROBLEM_CODES[code];
  // Names of files and values of content stand in both.
  return { file, line, column, code, level, message: oneLine(message), hint: oneLine(hint) };
}

/** Compares problems by file, line, column and code, the order in which they are shown. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareNames(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

/** Returns a problem as one line: `content/site.yaml:4:7 error unknown-value: unknown area "iass". …` */
export function formatProblem(found: Problem, contentDir: string): string {
  const place = `${shownFile(found.file, contentDir)}:${found.line}:${found.column}`;
  return `${place} ${found.level} ${found.code}: ${found.message}. ${found.hint}`;
}

/** A file of the project beside the content folder, such as one of `public/`. */
const BESIDE = '../';

/**
 * Returns the path of a file as problems show it: below the content folder or, for the handbook, below `src/`. The
 * content folder itself is `.`.
 */
export function shownFile(file: string, contentDir?: string): string {
  if (isHandbookPath(file)) return oneLine(`src/${file}`);
  if (file.startsWith(BESIDE)) return oneLine(file.slice(BESIDE.length));
  if (contentDir === undefined) return oneLine(file);
  return oneLine(file === '.' ? contentDir : `${contentDir}/${file}`);
}
