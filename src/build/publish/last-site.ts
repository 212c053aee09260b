import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../../lib/replace-file.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { Settings } from '../../settings.ts';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import type { NumberRanges } from '../../lib/number-ranges.ts';
import type { Bundle } from '../bundle/bundle-files.ts';
import type { ContentState } from './content-state.ts';
import type { FolderTimes } from './folder-times.ts';

/** A file of a built site: the digest of its input, and its size and time when it was written. */
export interface BuiltFile {
  /** The digest of what the file shows; empty for a file that every build writes. */
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
  /**
   * The positions of the entries whose bodies the key was made from, in the content of the last site. Undefined for
   * a file that may depend on all of them.
   */
  readonly reads?: NumberRanges | undefined;
}

/** The files of a site by their paths, with `/`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/** The last published site, as the cache holds it. */
export interface LastSite {
  readonly files: BuiltFiles;
  /** The content that it was built from; undefined if it is not known. */
  readonly content?: ContentState | undefined;
  /** When the entries of each folder last changed, in the output folder and in its spare copy. */
  readonly times: { readonly output: FolderTimes; readonly spare: FolderTimes };
}

interface StoredSite extends LastSite {
  /** The key of the bundle that rendered the pages, and the address of the site. */
  readonly renderer: string;
  readonly outDir: string;
}

const NO_SITE: LastSite = { files: new Map(), times: { output: new Map(), spare: new Map() } };

/** Returns the key of what renders pages: a bundle, for an address. */
export function rendererKey({ key }: Pick<Bundle, 'key'>, location: SiteLocation): string {
  return `${readFileSync(key, 'utf8')}\n${JSON.stringify(location)}`;
}

/** The label of the list in its file. */
const LABEL = 'last site';

/**
 * Returns the site that the last build published, if the same bundle rendered it for the same address; else one without files. Callers
 * check each file with isIntact, so a wrong list only costs time.
 */
export function readLastSite({ cacheDir, outDir }: Settings, renderer: string): LastSite {
  try {
    const bytes = readSealed(listFile(cacheDir), LABEL);
    if (bytes === undefined) return NO_SITE;
    const last: StoredSite = deserialize(bytes);
    if (last.renderer === renderer && last.outDir === outDir) return { ...NO_SITE, ...last };
  } catch {
    // Another version wrote the list.
  }
  return NO_SITE;
}

/**
 * Returns the files of the site that was built last with a cache, by whatever version, bundle and folder. The lists of
 * older versions are not sealed.
 */
export function lastSiteFiles(cacheDir: string): BuiltFiles {
  try {
    const file = listFile(cacheDir);
    const { files }: StoredSite = deserialize(readSealed(file, LABEL) ?? readFileSync(file));
    return files;
  } catch {
    return NO_SITE.files;
  }
}

/** Returns the time of the list of the last site, in milliseconds; undefined if there is none. */
export function lastSiteTime({ cacheDir }: Settings): number | undefined {
  return lstatSync(listFile(cacheDir), { throwIfNoEntry: false })?.mtimeMs;
}

/** Deletes the list before the output folder changes: a half-changed folder must not count as a site. */
export function forgetLastSite({ cacheDir }: Settings): void {
  try {
    rmSync(listFile(cacheDir), { recursive: true, force: true });
  } catch {
    // The cache cannot be written. Each file is checked before it is used.
  }
}

/** Saves the list of published files. If it cannot be saved, the next build renders all pages. */
export function saveLastSite(
  { cacheDir, outDir }: Settings,
  renderer: string,
  site: LastSite,
): void {
  const target = listFile(cacheDir);
  const last: StoredSite = { renderer, outDir, ...site };
  replaceFile(target, (temporary) => {
    writeSealed(temporary, LABEL, serialize(last));
  });
}

/** Returns a file with its current size and time. */
export function builtFile(folder: string, file: string, key: string): BuiltFile {
  const { size, mtimeMs } = lstatSync(join(folder, file));
  return { key, size, mtimeMs };
}

/** Returns true if a file still has the size and time that it was written with. A link is no such file. */
export function isIntact(folder: string, file: string, left: BuiltFile): boolean {
  const now = lstatSync(`${folder}/${file}`, { throwIfNoEntry: false });
  // A copied file has its time in whole microseconds on some systems.
  return (
    now?.isFile() === true &&
    now.size === left.size &&
    Math.abs(now.mtimeMs - left.mtimeMs) < MS_OF_ROUNDING
  );
}

const MS_OF_ROUNDING = 0.01;

function listFile(cacheDir: string): string {
  return join(cacheDir, 'relnotes', 'site.bin');
}
