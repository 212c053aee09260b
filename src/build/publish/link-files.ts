import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { parentOf } from './folder-times.ts';

/**
 * Returns a function that puts files of one folder into another as hard links, so that both share their bytes. A file
 * that cannot be linked is copied, with its time: on a file system without hard links, or if another user owns it.
 * Files of a site are therefore never written in place.
 */
export function fileLinker(from: string, to: string): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = parentOf(file);
    if (!made.has(folder)) mkdirSync(join(to, folder), { recursive: true });
    made.add(folder);
    const [source, target] = [`${from}/${file}`, `${to}/${file}`];
    try {
      linkSync(source, target);
    } catch (error) {
      if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) throw error;
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      const { atime, mtimeMs } = lstatSync(source);
      utimesSync(target, atime, mtimeMs / 1000);
    }
  };
}
