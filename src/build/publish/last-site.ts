import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../../catalog/cache/replace-file.ts';
import type { Settings } from '../../settings.ts';
import type { Bundle } from '../bundle/bundle-files.ts';

/** A file of a built site: what it was printed from, and how it lay there when it was done. */
export interface BuiltFile {
  /** The digest of what the file shows; empty for a file that is made anew each time. */
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** The files of a site by their path with `/`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

interface LastSite {
  /** The digest of the bundle that printed the pages. */
  readonly bundle: string;
  readonly outDir: string;
  readonly files: BuiltFiles;
}

/**
 * What the last build left in the output folder, if the same bundle made it: no file otherwise. What
 * was changed there since is found by isIntact; a list that is wrong can only cost time.
 */
export function readLastSite({ cacheDir, outDir }: Settings, { key }: Bundle): BuiltFiles {
  try {
    const bundle = readFileSync(key, 'utf8');
    const last: LastSite = deserialize(readFileSync(listFile(cacheDir)));
    if (last.bundle === bundle && last.outDir === outDir) return last.files;
  } catch {
    // There was no build before, or its cache is gone.
  }
  return new Map();
}

/** Forgets the last site, before the output folder is changed: half of a change must not pass for a site. */
export function forgetLastSite({ cacheDir }: Settings): void {
  rmSync(listFile(cacheDir), { force: true });
}

/** Remembers what was built. Where it cannot be kept, the next build prints all pages. */
export function keepLastSite(
  { cacheDir, outDir }: Settings,
  { key }: Bundle,
  files: BuiltFiles,
): void {
  const target = listFile(cacheDir);
  const last: LastSite = { bundle: readFileSync(key, 'utf8'), outDir, files };
  replaceFile(target, (making) => {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(making, serialize(last));
  });
}

/** A file as it lies in a folder. */
export function builtFile(folder: string, file: string, key: string): BuiltFile {
  const { size, mtimeMs } = statSync(join(folder, file));
  return { key, size, mtimeMs };
}

/** True if a file lies in a folder as it was left there. */
export function isIntact(folder: string, file: string, left: BuiltFile): boolean {
  const now = statSync(`${folder}/${file}`, { throwIfNoEntry: false });
  return now?.size === left.size && now.mtimeMs === left.mtimeMs;
}

function listFile(cacheDir: string): string {
  return join(cacheDir, 'relnotes', 'site.bin');
}
