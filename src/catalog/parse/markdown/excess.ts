import type { Fault } from './context.ts';
import type { Limit } from './limits.ts';

/** What keeps a body from being parsed, and the line of the body where it stands. */
export type Excess = Fault & { readonly line: number };

/** A limit that is exceeded on a line. */
export function excess({ most, what, hint }: Limit, line: number): Excess {
  const message = `the body has more than ${most.toLocaleString('en')} ${what}`;
  return { code: 'markdown-too-complex', message, hint, line };
}

/** The line of a place, from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split(/\r\n|\n|\r/u).length;
}
