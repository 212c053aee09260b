import { docsPath } from '../../domain/handbook-path.ts';
import { fileOf } from './folders.ts';
import { splitFrontMatter } from './front-matter.ts';
import { MAX_FILE, readGuarded } from './guarded-file.ts';
import { isContentFile } from './layout.ts';
import { runsMdxCode, type MdxFolders } from './mdx-switch.ts';
import { decodeText } from './text.ts';

/** Matches MDX that may be more than Markdown: code, elements, components, imports and exports. */
const MAY_BE_CODE = /[{<]|^(?:import|export)\b/mu;

/**
 * Returns those of the paths that are MDX files with code, sorted; none on a site that runs no code. Astro compiles
 * only these. The catalog has the parts of all others, so a change of their text compiles nothing. A file that the
 * check refuses before it is parsed is left out: the bundler has no limits of its own, and could read or compile it
 * for ever.
 */
export async function compiledMdx(
  folders: MdxFolders,
  paths: readonly string[],
): Promise<string[]> {
  if (!runsMdxCode(folders)) return [];
  const bodies = paths
    .filter((path) => path.endsWith('.mdx') && isContentFile(docsPath(path)))
    .map((path) => [path, readBody(path, fileOf(folders, path))] as const)
    .filter(([, body]) => MAY_BE_CODE.test(body));
  if (bodies.length === 0) return [];
  const projectComponents = Object.keys(folders.extensions.components);
  // The parser takes time to load.
  const { holdsCode } = await import('../parse/markdown/mdx-code-in.ts');
  return bodies
    .filter(([, body]) => holdsCode(body, projectComponents))
    .map(([path]) => path)
    .toSorted();
}

function readBody(path: string, file: string): string {
  try {
    const bytes = readGuarded(file);
    const { text } = bytes.length > MAX_FILE ? {} : decodeText(path, bytes);
    return text === undefined ? '' : bodyOf(text);
  } catch {
    // It has just been deleted, or may not be read.
    return '';
  }
}

function bodyOf(text: string): string {
  const split = splitFrontMatter('', text);
  return 'body' in split ? split.body : text;
}
