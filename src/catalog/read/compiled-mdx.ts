import { tooComplex } from '../parse/markdown/guard.ts';
import { docsPath } from '../../domain/handbook-path.ts';
import { fileOf, type ContentFolders } from './folders.ts';
import { splitFrontMatter } from './front-matter.ts';
import { MAX_FILE, readGuarded } from './guarded-file.ts';
import { isContentFile } from './layout.ts';
import { decodeText } from './text.ts';

/** Matches the parts of MDX that are not Markdown: code, elements, components, imports and exports. */
const CODE = /[{<]|^(?:import|export)\b/mu;

/**
 * Returns those of the paths that are MDX files with more than Markdown and whose body is accepted, sorted. Astro
 * compiles only these. The catalog has the HTML of all others, so a change of their text compiles nothing. A file
 * that the check refuses before it is parsed is left out: the bundler has no limits of its own, and could read or
 * compile it for ever.
 */
export function compiledMdx(
  folders: ContentFolders,
  paths: readonly string[],
  accepts: (body: string) => boolean,
): string[] {
  return paths
    .filter((path) => path.endsWith('.mdx') && isContentFile(docsPath(path)))
    .filter((path) => isCompiled(path, fileOf(folders, path), accepts))
    .toSorted();
}

function isCompiled(path: string, file: string, accepts: (body: string) => boolean): boolean {
  try {
    const bytes = readGuarded(file);
    const { text } = bytes.length > MAX_FILE ? {} : decodeText(path, bytes);
    const body = text === undefined ? '' : bodyOf(text);
    return CODE.test(body) && tooComplex(body, 'mdx') === undefined && accepts(body);
  } catch {
    // It has just been deleted, or may not be read.
    return false;
  }
}

/** Returns true if the body of an MDX file contains more than Markdown. */
export function holdsCode(text: string): boolean {
  return CODE.test(bodyOf(text));
}

function bodyOf(text: string): string {
  const split = splitFrontMatter('', text);
  return 'body' in split ? split.body : text;
}
