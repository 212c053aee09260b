import { existsSync, readFileSync } from 'node:fs';
import { fileOf, type ContentFolders } from './folders.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Matches the parts of MDX that are not Markdown: code, elements, components, imports and exports. */
const CODE = /[{<]|^(?:import|export)\b/mu;

/**
 * Returns those of the paths that are MDX files with more than Markdown and whose body is accepted, sorted. Astro
 * compiles only these. The catalog has the HTML of all others, so a change of their text compiles nothing.
 */
export function compiledMdx(
  folders: ContentFolders,
  paths: readonly string[],
  accepts: (body: string) => boolean,
): string[] {
  return paths
    .filter((path) => path.endsWith('.mdx') && isCompiled(fileOf(folders, path), accepts))
    .toSorted();
}

/** A file that has just been deleted is not compiled. */
function isCompiled(file: string, accepts: (body: string) => boolean): boolean {
  if (!existsSync(file)) return false;
  const body = bodyOf(readFileSync(file, 'utf8'));
  return CODE.test(body) && accepts(body);
}

/** Returns true if the body of an MDX file contains more than Markdown. */
export function holdsCode(text: string): boolean {
  return CODE.test(bodyOf(text));
}

function bodyOf(text: string): string {
  const split = splitFrontMatter('', text);
  return 'body' in split ? split.body : text;
}
