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

/** Returns the files of a site that an older version of it lacks or has with another text. */
export function addedFiles(before: readonly TextFile[], after: readonly TextFile[]): TextFile[] {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return after.filter(({ path, text }) => texts.get(path) !== text);
}

/** Returns the topmost files and folders that only the added files need: those to remove, to take them back. */
export function rootsOf(added: readonly TextFile[], before: readonly TextFile[]): string[] {
  const known = new Set(before.flatMap(({ path }) => pathsTo(path)));
  const own = added.flatMap(({ path }) => pathsTo(path).find((part) => !known.has(part)) ?? []);
  return [...new Set(own)];
}

/** Returns the folders of a file, outermost first, and the file. */
function pathsTo(path: string): string[] {
  const names = path.split('/');
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** Returns the pages, files and bytes of a built site. */
export function sizeOf(folder: string): { pages: number; files: number; bytes: number } {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = all
    .map((path) => ({ path, found: statSync(join(folder, path)) }))
    .filter(({ found }) => found.isFile());
  return {
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((total, { found }) => total + found.size, 0),
  };
}
