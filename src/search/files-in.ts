import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder and of those in it, by its path with `/`. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
