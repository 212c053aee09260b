import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../lib/list-files.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Matches the parts of MDX that are not Markdown: code, elements, components, imports and exports. */
const CODE = /[{<]|^(?:import|export)\b/mu;

/**
 * Returns the MDX files of the content that contain code, by content path, sorted. Astro compiles only these.
 * The catalog has the HTML of all others, so a change of their text compiles nothing.
 */
export function compiledMdx(contentDir: string): string[] {
  if (!existsSync(contentDir)) return [];
  const paths = listFiles(contentDir).filter((path) => path.endsWith('.mdx'));
  return paths.filter((path) => holdsCode(readFileSync(join(contentDir, path), 'utf8'))).toSorted();
}

/** Returns true if the body of an MDX file contains more than Markdown. */
export function holdsCode(text: string): boolean {
  const split = splitFrontMatter('', text);
  return CODE.test('body' in split ? split.body : text);
}
