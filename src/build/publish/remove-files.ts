import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parentOf } from './folder-times.ts';

/** Removes files of a site, and the folders that become empty. Files that are not there do not matter. */
export function removeFiles(top: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(top, file), { force: true });
  for (const folder of new Set(files.map(parentOf))) removeEmpty(top, folder);
}

function removeEmpty(top: string, folder: string): void {
  if (folder === '' || !isEmpty(join(top, folder))) return;
  rmdirSync(join(top, folder));
  removeEmpty(top, parentOf(folder));
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    // It was removed with a folder above or below.
    return false;
  }
}
