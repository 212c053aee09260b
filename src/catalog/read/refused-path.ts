import type { HiddenCharacter } from '../../lib/characters.ts';
import type { ProblemCode } from '../../schema/problem-codes.ts';
import { hiddenFault } from './text.ts';

/** A path that has no place in the content tree, and the next step. */
export interface RefusedPath {
  readonly kind: 'refused';
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

const TREE_HINT =
  'The content tree contains site.yaml, addresses.txt, releases/<id>/{release.mdx, timeline.yaml, items/, upgrade-notes/, known-issues/, images/}, meetings/, docs/, images/ and imports/.';

/** Refuses a file or folder that the tree has no place for. */
export function unknownPath(what: 'file' | 'folder'): RefusedPath {
  const message = `this ${what} does not belong in the content tree`;
  return { kind: 'refused', code: 'unknown-file', message, hint: TREE_HINT };
}

/** Refuses a name that people cannot see as it is. */
export function hiddenName(found: HiddenCharacter | undefined): RefusedPath {
  if (found === undefined) {
    const message = 'the name has several lines';
    return { kind: 'refused', code: 'bad-slug', message, hint: 'Rename it: one line.' };
  }
  const { code, message } = hiddenFault(found, ' in the name');
  return { kind: 'refused', code, message, hint: 'Rename it without the character.' };
}

/** Refuses code where it may not be. */
export function mdxRefused(): RefusedPath {
  const message = 'only release.mdx and docs/ may be MDX';
  const hint = 'Rename it to .md and write Markdown; MDX is code that runs at build.';
  return { kind: 'refused', code: 'mdx-not-allowed', message, hint };
}

/** Returns the problem of a page or an overview in plain Markdown, which is nearly always valid MDX. */
export function mdxWanted(name: string): RefusedPath {
  const message = `${name} has to be MDX, like release.mdx and all pages in docs/`;
  const hint = `Rename it to ${name}x. Markdown stays as it is, except { and <: write &#123; and &lt;.`;
  return { kind: 'refused', code: 'unknown-file', message, hint };
}

/** Refuses a name that cannot be part of an address. */
export function badSlug(name: string, also = ''): RefusedPath {
  const message = `"${name}" cannot be an address`;
  const allowed = `lower-case letters, digits, single hyphens${also === '' ? '' : ` ${also}`}`;
  return { kind: 'refused', code: 'bad-slug', message, hint: `Rename it: ${allowed}.` };
}
