import { existsSync, readFileSync } from 'node:fs';
import { fileOf, type ContentFolders } from './folders.ts';
import { splitFrontMatter } from './front-matter.ts';

/** What makes MDX more than Markdown: code, an element or a component, an import or an export. */
const CODE = /[{<]|^(?:import|export)\b/mu;

/**
 * Returns those of the paths that are MDX files with code, sorted: those that Astro compiles. Any other says what
 * the catalog read of it, so a build with other words in it compiles nothing.
 */
export function compiledMdx(folders: ContentFolders, paths: readonly string[]): string[] {
  return paths.filter((path) => path.endsWith('.mdx') && hasCode(fileOf(folders, path))).toSorted();
}

/** A file that has just been deleted has none. */
function hasCode(file: string): boolean {
  return existsSync(file) && holdsCode(readFileSync(file, 'utf8'));
}

/** True for the text of an MDX file whose body is not Markdown alone. */
export function holdsCode(text: string): boolean {
  const split = splitFrontMatter('', text);
  return CODE.test('body' in split ? split.body : text);
}
