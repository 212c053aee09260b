import type { Fault } from './context.ts';
import type { Limit } from './limits.ts';

/** The reason why a body is not parsed, and its line in the body. */
export type Excess = Fault & { readonly line: number };

/** Returns the problem of a limit that is exceeded on a line. */
export function excess({ max, what, hint }: Limit, line: number): Excess {
  const message = `the body has more than ${max.toLocaleString('en')} ${what}`;
  return { code: 'markdown-too-complex', message, hint, line };
}

/** Returns the line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split(/\r\n|\n|\r/u).length;
}
