import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PROGRAM_DIR } from '../../catalog/read/folders.ts';

/** The templates of a new site, which come with the program. */
export const STARTER_DIR = join(PROGRAM_DIR, 'starter');

/** Returns the texts of the files below a folder of templates by their path in it, with `/`. */
export function starterFiles(folder: string): Map<string, string> {
  const root = join(STARTER_DIR, folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(
    paths.map((path) => [
      path
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}
