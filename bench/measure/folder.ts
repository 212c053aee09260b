import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
  rmSync(folder, { recursive: true, force: true });
  for (const file of files) put(folder, file);
}

export function put(folder: string, { path, text }: TextFile): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

export function clear(folder: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(folder, path), { recursive: true, force: true });
}

/** How many pages a built site has, and how many bytes all its files. */
export function sizeOf(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = files
    .map((path) => statSync(join(folder, path)))
    .reduce((total, found) => total + (found.isFile() ? found.size : 0), 0);
  return { pages: files.filter((path) => path.endsWith('.html')).length, bytes };
}
