import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../../catalog/cache/replace-file.ts';
import type { Settings } from '../../settings.ts';
import type { Bundle } from '../bundle/bundle-files.ts';
import type { FolderTimes } from './folder-times.ts';

/** A file of a built site: the digest of its input, and its size, time and bytes when it was written. */
export interface BuiltFile {
  /** The digest of what the file shows; empty for a file that every build writes. */
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
  /** The digest of its bytes. */
  readonly digest: string;
}

/** The files of a site by their paths, with `/`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/** The last published site, as the cache holds it. */
export interface LastSite {
  readonly files: BuiltFiles;
  /** When the entries of each folder last changed, in the output folder and in its spare copy. */
  readonly times: { readonly output: FolderTimes; readonly spare: FolderTimes };
}

interface StoredSite extends LastSite {
  /** The digest of the bundle that rendered the pages. */
  readonly bundle: string;
  readonly outDir: string;
}

const NO_SITE: LastSite = { files: new Map(), times: { output: new Map(), spare: new Map() } };

/**
 * Returns the site that the last build published, if the same bundle rendered it; else one without files. Callers
 * check each file with isIntact, so a wrong list only costs time.
 */
export function readLastSite({ cacheDir, outDir }: Settings, { key }: Bundle): LastSite {
  try {
    const bundle = readFileSync(key, 'utf8');
    const last: StoredSite = deserialize(readFileSync(listFile(cacheDir)));
    if (last.bundle === bundle && last.outDir === outDir) return { ...NO_SITE, ...last };
  } catch {
    // This is the first build, or the cache was deleted.
  }
  return NO_SITE;
}

/** Returns the files of the site that was built last with a cache, by whatever version, bundle and folder. */
export function lastSiteFiles(cacheDir: string): BuiltFiles {
  try {
    const { files }: StoredSite = deserialize(readFileSync(listFile(cacheDir)));
    return files;
  } catch {
    return NO_SITE.files;
  }
}

/** Deletes the list before the output folder changes: a half-changed folder must not count as a site. */
export function forgetLastSite({ cacheDir }: Settings): void {
  try {
    rmSync(listFile(cacheDir), { force: true });
  } catch {
    // The cache cannot be written. Each file is checked before it is used.
  }
}

/** Saves the list of published files. If it cannot be saved, the next build renders all pages. */
export function saveLastSite(
  { cacheDir, outDir }: Settings,
  { key }: Bundle,
  site: LastSite,
): void {
  const target = listFile(cacheDir);
  const last: StoredSite = { bundle: readFileSync(key, 'utf8'), outDir, ...site };
  replaceFile(target, (temporary) => {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(temporary, serialize(last));
  });
}

/** Returns a file with its current size, time and bytes. */
export function builtFile(folder: string, file: string, key: string): BuiltFile {
  const path = join(folder, file);
  const { size, mtimeMs } = lstatSync(path);
  return { key, size, mtimeMs, digest: digestOfParts([readFileSync(path)]) };
}

/** Returns the digest of a file that consists of some parts, as `BuiltFile.digest` holds it. */
export function digestOfParts(parts: readonly Uint8Array[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('base64');
}

/**
 * Returns true if a file still has the size and time that it was written with; with `compareBytes` also the bytes. A
 * link is no such file.
 */
export function isIntact(
  folder: string,
  file: string,
  left: BuiltFile,
  compareBytes = false,
): boolean {
  const path = `${folder}/${file}`;
  const now = lstatSync(path, { throwIfNoEntry: false });
  // A copied file has its time in whole microseconds on some systems.
  const isSame =
    now?.isFile() === true &&
    now.size === left.size &&
    Math.abs(now.mtimeMs - left.mtimeMs) < MS_OF_ROUNDING;
  return isSame && (!compareBytes || digestOfParts([readFileSync(path)]) === left.digest);
}

const MS_OF_ROUNDING = 0.01;

function listFile(cacheDir: string): string {
  return join(cacheDir, 'relnotes', 'site.bin');
}
