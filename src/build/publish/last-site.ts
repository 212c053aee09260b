import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../../lib/replace-file.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { Settings } from '../../settings.ts';
import type { Bundle } from '../bundle/bundle-files.ts';

/** A file of a built site: the digest of its input, and its size and time when it was written. */
export interface BuiltFile {
  /** The digest of what the file shows; empty for a file that every build writes. */
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** The files of a site by their paths, with `/`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/** The list of the published files, as the cache holds it. */
interface LastSite {
  /** The digest of the bundle that rendered the pages. */
  readonly bundle: string;
  readonly outDir: string;
  readonly files: BuiltFiles;
}

const LABEL = 'last site';

/**
 * Returns the files that the last build published, if the same bundle rendered them; else none. Callers check
 * each file with isIntact, so a wrong list only costs time.
 */
export function readLastSite({ cacheDir, outDir }: Settings, { key }: Bundle): BuiltFiles {
  try {
    const bundle = readFileSync(key, 'utf8');
    const bytes = readSealed(listFile(cacheDir), LABEL);
    if (bytes === undefined) return new Map();
    const last: LastSite = deserialize(bytes);
    if (last.bundle === bundle && last.outDir === outDir) return last.files;
  } catch {
    // Another version wrote the list, or the bundle is gone.
  }
  return new Map();
}

/** Deletes the list before the output folder changes: a half-changed folder must not count as a site. */
export function forgetLastSite({ cacheDir }: Settings): void {
  rmSync(listFile(cacheDir), { recursive: true, force: true });
}

/** Saves the list of published files. If it cannot be saved, the next build renders all pages. */
export function saveLastSite(
  { cacheDir, outDir }: Settings,
  { key }: Bundle,
  files: BuiltFiles,
): void {
  const target = listFile(cacheDir);
  const last: LastSite = { bundle: readFileSync(key, 'utf8'), outDir, files };
  replaceFile(target, (temporary) => {
    writeSealed(temporary, LABEL, serialize(last));
  });
}

/** Returns a file with its current size and time. */
export function builtFile(folder: string, file: string, key: string): BuiltFile {
  const { size, mtimeMs } = statSync(join(folder, file));
  return { key, size, mtimeMs };
}

/** Returns true if a file still has the size and time that it was written with. */
export function isIntact(folder: string, file: string, left: BuiltFile): boolean {
  const now = statSync(`${folder}/${file}`, { throwIfNoEntry: false });
  return now?.size === left.size && now.mtimeMs === left.mtimeMs;
}

function listFile(cacheDir: string): string {
  return join(cacheDir, 'relnotes', 'site.bin');
}
