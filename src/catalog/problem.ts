import { PROBLEM_CODES, type ProblemCode } from '../schema/problem-codes.ts';

/** Something a writer should know: the fact, the place, the next step. */
export interface Problem {
  /** Path relative to the content folder, with `/`. */
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

/** A place in a content file. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** A problem at a place; the level follows from the code. */
export function problem(
  file: string,
  position: SourcePosition,
  code: ProblemCode,
  message: string,
  hint: string,
): Problem {
  const { line, column } = position;
  return { file, line, column, code, level: PROBLEM_CODES[code].level, message, hint };
}

/** By file, then line, column and code: the order in which problems are shown. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

/** By code unit, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `content/releases/r6/items/proxysql.md:4:7 unknown area "iass". Did you mean "iaas"?` */
export function formatProblem(found: Problem, contentDir: string): string {
  const place = `${contentDir}/${found.file}:${found.line}:${found.column}`;
  return `${place} ${found.level} ${found.code}: ${found.message}. ${found.hint}`;
}
