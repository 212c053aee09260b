import { existsSync, lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MARKER } from '../folders/site-marker.ts';
import { workFolder } from '../folders/work-folder.ts';
import type { Settings } from '../../settings.ts';
import { foldersOf, timesOf, type FolderTimes } from './folder-times.ts';
import { isIntact, type BuiltFiles, type LastSite } from './last-site.ts';
import { fileLinker } from './link-files.ts';
import { removeFiles } from './remove-files.ts';

/**
 * The folder of the spare copy of a site. The next build changes the copy and exchanges it for the output folder, so
 * that a small change costs little and is still published in one step. The two share all files as hard links.
 */
export function spareFolder({ cacheDir }: Pick<Settings, 'cacheDir'>): string {
  return join(cacheDir, 'relnotes', 'spare');
}

/** Returns true if the spare copy is there and can be moved beside the output folder. */
export function hasSpare(settings: Settings): boolean {
  const spare = spareFolder(settings);
  const isThere = lstatSync(spare, { throwIfNoEntry: false })?.isDirectory() === true;
  return isThere && isMovable(settings);
}

/** A site that has just been published. */
export interface PublishedSite {
  /** All of its files. */
  readonly files: BuiltFiles;
  /** The files that the site before did not have, or had with other bytes. */
  readonly changed: readonly string[];
  /** The files that only the site before had. */
  readonly gone: readonly string[];
}

/** Removes the spare copy. Returns the times of its folders, of which there are none. */
export function removeSpare(settings: Settings): FolderTimes {
  try {
    rmSync(spareFolder(settings), { recursive: true, force: true });
  } catch {
    // A build checks the spare copy before it uses it.
  }
  return new Map();
}

/**
 * Makes the site before, which lies in the work folder, the spare copy of the published one. Returns the times of its
 * folders; empty if there is no copy, since the next build works without.
 */
export function keepSpare(settings: Settings, site: PublishedSite, before: LastSite): FolderTimes {
  const work = workFolder(settings.outDir);
  const spare = spareFolder(settings);
  try {
    rmSync(spare, { recursive: true, force: true });
    if (!isMovable(settings)) return new Map();
    const times =
      updateCopy(settings, site, before) ?? makeCopy(settings.outDir, work.spare, site.files);
    renameSync(work.spare, spare);
    return times;
  } catch {
    // The copy only saves time. What is left of it goes with the work folder.
    return new Map();
  }
}

/** Brings the site before up to date; undefined if something else lies there, such as a site that Astro built. */
function updateCopy(
  { outDir }: Settings,
  { changed, gone }: PublishedSite,
  { files, times }: LastSite,
): FolderTimes | undefined {
  const { spare } = workFolder(outDir);
  const marker = files.get(MARKER);
  if (marker === undefined || !isIntact(spare, MARKER, marker)) return undefined;
  const touched = foldersOf([...gone, ...changed]);
  // Behind a link in place of a folder lie files of somebody else.
  if (![...touched].every((folder) => isFolderOrAbsent(join(spare, folder)))) return undefined;
  removeFiles(spare, [...gone, ...changed]);
  const link = fileLinker(outDir, spare);
  for (const file of changed) link(file);
  return new Map([...times.output].filter(([folder]) => !touched.has(folder)));
}

function makeCopy(outDir: string, spare: string, files: BuiltFiles): FolderTimes {
  rmSync(spare, { recursive: true, force: true });
  const link = fileLinker(outDir, spare);
  for (const file of files.keys()) link(file);
  return timesOf(spare, foldersOf(files.keys()));
}

function isFolderOrAbsent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
}

/** A folder can be moved within one file system only. */
function isMovable({ cacheDir, outDir }: Settings): boolean {
  const cache = join(cacheDir, 'relnotes');
  return existsSync(cache) && statSync(cache).dev === statSync(dirname(outDir)).dev;
}
