import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The modification times of folders by their paths, with `/`, in milliseconds; the top is `''`. The time of a folder
 * changes when a name in it comes or goes, so one look at it saves listing it. A folder without a time is listed.
 */
export type FolderTimes = ReadonlyMap<string, number>;

/** Returns the folders of some files and all folders above them, parents first; the top is `''`. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>(['']);
  const add = (folder: string): void => {
    if (folders.has(folder)) return;
    add(parentOf(folder));
    folders.add(folder);
  };
  for (const file of files) add(parentOf(file));
  return folders;
}

/** Returns the folder of a file or folder; `''` for the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Returns the current times of folders below `top`. */
export function timesOf(top: string, folders: Iterable<string>): FolderTimes {
  const times = new Map<string, number>();
  for (const folder of folders) times.set(folder, lstatSync(`${top}/${folder}`).mtimeMs);
  return times;
}

/**
 * Removes everything from a folder that is neither one of the files nor a folder of one, links included, and returns
 * the times of its folders. Folders whose time is `known` are not listed again.
 */
export function removeForeign(
  top: string,
  files: ReadonlyMap<string, unknown>,
  known: FolderTimes,
): FolderTimes {
  const folders = foldersOf(files.keys());
  const times = new Map<string, number>();
  for (const folder of folders) {
    const path = `${top}/${folder}`;
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true) continue;
    if (found.mtimeMs === known.get(folder)) {
      times.set(folder, found.mtimeMs);
      continue;
    }
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const name = posix.join(folder, entry.name);
      const isOurs = entry.isDirectory() ? folders.has(name) : entry.isFile() && files.has(name);
      if (!isOurs) rmSync(`${top}/${name}`, { recursive: true, force: true });
    }
    times.set(folder, lstatSync(path).mtimeMs);
  }
  return times;
}
