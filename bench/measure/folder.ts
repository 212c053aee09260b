import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Site, TextFile } from '../sites/site.ts';

const BENCH = resolve(import.meta.dirname, '..');

/**
 * The folder of a site at a size. A program finds its packages upwards from its files: the peers'
 * are in bench/, this project's above it.
 */
export function folderOf({ name, ours }: Pick<Site, 'name' | 'ours'>, items: number): string {
  return join(ours ? dirname(BENCH) : BENCH, '.cache', 'bench', `${name}-${items}`);
}

/** Makes a folder hold these files and nothing else. */
export function fill(folder: string, files: readonly TextFile[]): void {
  setAside(folder);
  for (const file of files) put(folder, file);
}

export function put(folder: string, { path, text }: TextFile): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Takes files and folders away from a folder. */
export function clear(folder: string, paths: readonly string[]): void {
  for (const path of paths) setAside(join(folder, path));
}

const ASIDE = '.aside-';

/**
 * Moves it out of the way instead of deleting it: for five minutes after a delete ext4 looks at each
 * inode that was given back before it takes another, and whoever writes ten thousand files then pays
 * for it, with up to ten times the time.
 */
function setAside(path: string): void {
  const isThere = existsSync(path) && !(statSync(path).isDirectory() && isEmpty(path));
  if (isThere) renameSync(path, join(mkdtempSync(path + ASIDE), basename(path)));
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

/** Deletes what was set aside, when all is measured. */
export function deleteAside(): void {
  for (const top of [dirname(BENCH), BENCH]) {
    const names = globSync(`.cache/{bench,.,bench/*}/*${ASIDE}*`, { cwd: top });
    for (const name of names) rmSync(join(top, name), { recursive: true, force: true });
  }
}

/** How many pages a built site has, and how many bytes all its files. */
export function sizeOf(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = files
    .map((path) => statSync(join(folder, path)))
    .reduce((total, found) => total + (found.isFile() ? found.size : 0), 0);
  return { pages: files.filter((path) => path.endsWith('.html')).length, bytes };
}
