import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * Returns where a folder lies in the git repository around it, else in the project; `.` is the root of either, and
 * undefined a folder outside both. Only looks for `.git`: it runs no git, which a container may lack, and does not
 * ask for the branch, since the same content has to give the same pages on each branch and in each checkout.
 */
export function repositoryFolder(folder: string, root: string): string | undefined {
  const real = realOf(folder);
  const top = gitRoot(real);
  const inside = relative(top ?? realOf(root), real);
  if (inside === '') return '.';
  if (inside.startsWith('..') || isAbsolute(inside)) return undefined;
  return inside.split(sep).join('/');
}

function gitRoot(folder: string): string | undefined {
  // A file in a worktree and in a submodule, else a folder.
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : gitRoot(above);
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // The reader reports a folder that does not exist.
    return folder;
  }
}
