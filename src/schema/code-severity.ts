import type { CodeInfo } from './code-info.ts';
import { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts';

/** Checks whether a text is a problem code. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(PROBLEM_CODES, text);
}

/** Checks whether site.yaml may make a problem a warning, or turn it off: each warning, and few errors. */
export function mayBeLowered(code: ProblemCode): boolean {
  const info: CodeInfo = PROBLEM_CODES[code];
  return info.level === 'warning' || info.mayBeLowered === true;
}
