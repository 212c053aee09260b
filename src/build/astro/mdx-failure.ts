import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { problemFramer } from '../../catalog/code-frame.ts';
import { problem } from '../../catalog/problem.ts';
import { trimEndOf } from '../../lib/text-ends.ts';

/** A position in an MDX file, whose path is absolute. */
export interface MdxPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The name of errors whose message is complete: the place in the MDX file, the fact, and the next step. */
const NAME = 'MdxFailure';

/**
 * Returns the error for MDX that fails when its page is rendered: `what` has failed with `cause`. An error that names a
 * place already is returned as it is, since the innermost place is the nearest. It has no stack: the place says more.
 */
export function mdxFailure(cause: unknown, what: string, place: MdxPlace, hint = HINT): Error {
  if (isMdxFailure(cause)) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const name = cause instanceof Error && cause.name !== 'Error' ? `${cause.name}: ` : '';
  const said = `${name}${reason}`.slice(0, MAX_REASON);
  const short = trimEndOf(said, (sign) => /[.\s]/u.test(sign)).replace(/\s+/gu, ' ');
  const message = reason === '' ? what : `${what}: ${short}`;
  // `type` keeps Astro from adding a hint of its own, `loc` is the place that its overlay shows.
  return Object.assign(new Error(textOf(place, message, hint)), {
    name: NAME,
    type: 'AstroUserError',
    loc: place,
    stack: '',
  });
}

const HINT = 'Correct it there, or remove it.';
const MAX_REASON = 500;

/** Returns the place of the first import or export of an MDX file, else of its first words. */
export function firstPlace(file: string, part: 'module' | 'body'): MdxPlace {
  const lines = new TextDecoder().decode(readBytes(file).bytes).split('\n');
  const body = lines.indexOf('---', 1) + 1;
  const wanted = part === 'module' ? /^(?:import|export)\b/u : /\S/u;
  const found = lines.findIndex((line, index) => index >= body && wanted.test(line));
  return { file, line: Math.max(found, 0) + 1, column: 1 };
}

/** Checks by name, since errors also come from other threads and processes. */
export function isMdxFailure(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}

function textOf({ file, line, column }: MdxPlace, message: string, hint: string): string {
  const path = relative(process.cwd(), file).split(sep).join('/');
  const [folder = '', name = ''] = [path.slice(0, path.lastIndexOf('/')), path.split('/').at(-1)];
  const found = problem(name, { line, column }, 'mdx-failed', message, hint);
  return problemFramer(folder, [{ path: name, ...readBytes(file) }])(found);
}

function readBytes(file: string): { readonly bytes: Uint8Array } {
  try {
    return { bytes: readFileSync(file) };
  } catch {
    return { bytes: new Uint8Array() };
  }
}
