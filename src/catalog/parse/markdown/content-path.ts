import { anchorOf } from '../../../domain/page-ids.ts';

/** A file of the content tree, and an anchor in it. */
export interface ContentTarget {
  /** Path in the content tree, with `/`. */
  readonly path: string;
  /** Without the `#`; undefined if the address has none. */
  readonly anchor: string | undefined;
}

/** Characters that browsers drop or read differently: controls, invisible characters, spaces. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Z}\\]/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/** Returns true if the address is a path relative to its file. */
export function isRelativePath(url: string): boolean {
  if (url === '' || UNSAFE.test(url) || SCHEME.test(url)) return false;
  if (/^[/#?]/u.test(url)) return false;
  const query = url.indexOf('?');
  return query === -1 || url.slice(0, query).includes('#');
}

/** Returns true if the address contains a character that makes it look different from what it is. */
export function hasUnsafeCharacter(url: string): boolean {
  return UNSAFE.test(url);
}

/**
 * Returns the content file that an address in `fromFile` leads to: a relative path, or `#a` for the file
 * itself. Returns undefined for any other address, and for a path outside the content tree.
 */
export function resolveContentPath(fromFile: string, url: string): ContentTarget | undefined {
  if (url.startsWith('#')) return { path: fromFile, anchor: anchorIn(url.slice(1)) };
  if (!isRelativePath(url)) return undefined;
  const [written = '', ...rest] = url.split('#');
  const steps = decoded(written)?.split('/');
  const path = steps === undefined ? undefined : walk(fromFile.split('/').slice(0, -1), steps);
  if (path === undefined) return undefined;
  return { path, anchor: rest.length === 0 ? undefined : anchorIn(rest.join('#')) };
}

function walk(folder: readonly string[], steps: readonly string[]): string | undefined {
  const at = [...folder];
  for (const step of steps) {
    if (step === '..' && at.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') at.push(step);
  }
  const last = steps.at(-1);
  const isFolder = last === '' || last === '.' || last === '..';
  return isFolder ? undefined : at.join('/');
}

function anchorIn(written: string): string | undefined {
  const anchor = decoded(written);
  return anchor === undefined ? undefined : anchorOf(anchor);
}

/**
 * Decodes percent signs; returns undefined if the result has a control, a slash or invalid UTF-8. Names of files and ids
 * of headings have the composed Unicode form.
 */
function decoded(text: string): string | undefined {
  try {
    const plain = text.includes('%') ? decodeURIComponent(text) : text;
    const hides = /%(?:2f|5c)/iu.test(text) || /\p{Cc}/u.test(plain);
    return hides ? undefined : plain.normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Returns a reference such as `relnotes:releases/2.0/items/x.md#a`, which the view turns into an address. */
export function reference({ path, anchor }: ContentTarget): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `relnotes:${encoded}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}
