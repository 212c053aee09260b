import type { Dirent } from 'node:fs';
import { problem, type Problem } from '../problem.ts';
import type { IgnoreRule } from './ignored-files.ts';

/** Matches hidden files of Git, of systems, and of editors that are at work. */
const OF_PROGRAMS =
  /^\.(?:git\w+|keep|nomedia|DS_Store|localized|directory|hidden|_.*|#.*|nfs.*|fuse_hidden.*|~.*|.*~|.*\.(?:sw[a-z]|tmp|lock))$/u;

/**
 * Reports files beside entries whose names begin with a dot, such as `.env`: they often hold secrets, and are never
 * published. At the top of the content folder, programs keep their settings.
 */
export function hiddenFiles(
  entries: readonly Dirent[],
  folder: string,
  rule: IgnoreRule,
): Problem[] {
  if (folder === '') return [];
  const message = 'a file whose name begins with a dot is never published';
  const hint = 'Rename it, remove it, or list it under ignore in site.yaml.';
  return entries
    .filter((entry) => entry.name.startsWith('.') && !entry.isDirectory())
    .filter(({ name }) => !OF_PROGRAMS.test(name))
    .map(({ name }) => `${folder}/${name}`)
    .filter((path) => rule.ofFile(path) === undefined)
    .map((path) => problem(path, { line: 1, column: 1 }, 'file-hidden', message, hint));
}
