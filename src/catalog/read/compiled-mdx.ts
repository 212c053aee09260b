import { existsSync, readFileSync } from 'node:fs';
import { fileOf, type ContentFolders } from './folders.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Matches the parts of MDX that are not Markdown: code, elements, components, imports and exports. */
const CODE = /[{<]|^(?:import|export)\b/mu;

/**
 * Returns those of the paths that are MDX files with code, sorted. Astro compiles only these. The catalog has
 * the HTML of all others, so a change of their text compiles nothing.
 */
export function compiledMdx(folders: ContentFolders, paths: readonly string[]): string[] {
  return paths.filter((path) => path.endsWith('.mdx') && hasCode(fileOf(folders, path))).toSorted();
}

/** A file that has just been deleted has none. */
function hasCode(file: string): boolean {
  return existsSync(file) && holdsCode(readFileSync(file, 'utf8'));
}

/** Returns true if the body of an MDX file contains more than Markdown. */
export function holdsCode(text: string): boolean {
  const split = splitFrontMatter('', text);
  return CODE.test('body' in split ? split.body : text);
}
