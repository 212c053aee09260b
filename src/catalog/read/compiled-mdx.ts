import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../lib/list-files.ts';
import { splitFrontMatter } from './front-matter.ts';

/** What makes MDX more than Markdown: code, an element or a component, an import or an export. */
const CODE = /[{<]|^(?:import|export)\b/mu;

/**
 * The MDX files of the content that hold code, by content path, sorted: those that Astro compiles. Any
 * other says what the catalog read of it, so a build with other words in it compiles nothing.
 */
export function compiledMdx(contentDir: string): string[] {
  if (!existsSync(contentDir)) return [];
  const paths = listFiles(contentDir).filter((path) => path.endsWith('.mdx'));
  return paths.filter((path) => holdsCode(readFileSync(join(contentDir, path), 'utf8'))).toSorted();
}

/** True for the text of an MDX file whose body is not Markdown alone. */
export function holdsCode(text: string): boolean {
  const split = splitFrontMatter('', text);
  return CODE.test('body' in split ? split.body : text);
}
