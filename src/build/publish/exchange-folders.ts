import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, statSync } from 'node:fs';
import process from 'node:process';
import { FolderError, reasonOf } from '../folders/folder-error.ts';
import type { WorkFolder } from '../folders/work-folder.ts';

/** Exchanges the names of two folders in one step; returns false if the system cannot. */
export type ExchangeNames = (first: string, second: string) => boolean;

/**
 * Exchanges the names through `mv` of GNU coreutils 9.5 or newer: Node does not offer this call of Linux (renameat2(2)).
 * An older `mv` does not know the option and does nothing.
 */
export const exchangeNames: ExchangeNames = (first, second) => {
  if (process.platform !== 'linux') return false;
  const args = ['--exchange', '--no-target-directory', '--', first, second];
  return spawnSync('mv', args, { stdio: 'ignore' }).status === 0;
};

/**
 * Puts a finished site in the place of the output folder, whose access rights stay, and moves the last site to
 * `work.spare`. Where names cannot be exchanged, it takes two renames; mendOutput puts the last site back if the build
 * is killed between them. Throws a FolderError if the system refuses; the last site then stays.
 */
export function exchangeFolders(
  next: string,
  outDir: string,
  work: WorkFolder,
  exchange: ExchangeNames,
): void {
  try {
    if (!existsSync(outDir)) {
      renameSync(next, outDir);
      return;
    }
    chmodSync(next, statSync(outDir).mode);
    if (exchange(next, outDir)) {
      renameSync(next, work.spare);
      return;
    }
    renameSync(outDir, work.last);
    try {
      renameSync(next, outDir);
    } catch (error) {
      renameSync(work.last, outDir);
      throw error;
    }
    renameSync(work.last, work.spare);
  } catch (error) {
    throw new FolderError(
      `The site cannot be moved to ${outDir}: ${reasonOf(error)}. The last site stays. Set RELNOTES_OUT to a folder whose parent folder you may write to.`,
    );
  }
}
