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
 * Returns the folder of a site at a size. Node finds packages in parent folders: those of the peers are in
 * bench/, those of this project above it.
 */
export function folderOf({ name, ours }: Pick<Site, 'name' | 'ours'>, items: number): string {
  return join(ours ? dirname(BENCH) : BENCH, '.cache', 'bench', `${name}-${items}`);
}

/** Makes a folder contain exactly these files. */
export function fill(folder: string, files: readonly TextFile[]): void {
  setAside(folder);
  for (const file of files) put(folder, file);
}

export function put(folder: string, { path, text }: TextFile): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Removes files and folders from a folder. */
export function clear(folder: string, paths: readonly string[]): void {
  for (const path of paths) setAside(join(folder, path));
}

const ASIDE = '.aside-';

/**
 * Moves a folder away instead of deleting it. After a delete, ext4 checks each freed inode for five minutes
 * before it reuses one, which makes writing ten thousand files up to ten times slower.
 */
function setAside(path: string): void {
  const isThere = existsSync(path) && !(statSync(path).isDirectory() && isEmpty(path));
  if (isThere) renameSync(path, join(mkdtempSync(path + ASIDE), basename(path)));
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

/** Deletes the moved folders after all measurements. */
export function deleteAside(): void {
  for (const top of [dirname(BENCH), BENCH]) {
    const names = globSync(`.cache/{bench,.,bench/*}/*${ASIDE}*`, { cwd: top });
    for (const name of names) rmSync(join(top, name), { recursive: true, force: true });
  }
}

/** Returns the number of pages of a built site and the bytes of all its files. */
export function sizeOf(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = files
    .map((path) => statSync(join(folder, path)))
    .reduce((total, found) => total + (found.isFile() ? found.size : 0), 0);
  return { pages: files.filter((path) => path.endsWith('.html')).length, bytes };
}
