import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { listFiles } from '../../lib/list-files.ts';
import type { Settings } from '../../settings.ts';
import { isIntact, lastSiteFiles } from '../publish/last-site.ts';
import { FolderError, reasonOf } from './folder-error.ts';
import { isMarked, markSite } from './site-marker.ts';

const OTHER_FOLDER = 'Set RELNOTES_OUT to a new or an empty folder.';

/**
 * Returns the path of the output folder itself if `outDir` is a symbolic link to it, else `outDir`. A link stays as it
 * is. Throws a FolderError for a link that leads nowhere.
 */
export function followLink(outDir: string): string {
  if (lstatSync(outDir, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return outDir;
  try {
    return realpathSync(outDir);
  } catch (error) {
    throw new FolderError(
      `The output folder ${outDir} is a link that cannot be followed: ${reasonOf(error)}. Remove the link, or create the folder that it leads to.`,
    );
  }
}

/**
 * Throws a FolderError unless the output folder is absent, empty, or made by a build: whatever else lies there belongs
 * to the user. Marks a site that an older version built.
 */
export function checkOutput(settings: Pick<Settings, 'outDir' | 'cacheDir'>): void {
  const { outDir } = settings;
  const found = lstatSync(outDir, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) {
    throw new FolderError(`The output folder ${outDir} is not a folder. ${OTHER_FOLDER}`);
  }
  const names = namesIn(outDir);
  if (names.includes('.git')) {
    throw new FolderError(
      `The output folder ${outDir} contains a Git repository (.git), which a build would delete. Move the repository away, and copy the site into it after the build.`,
    );
  }
  if (names.length === 0 || isMarked(outDir)) return;
  if (isOfOlderVersion(settings)) {
    markSite(outDir);
    return;
  }
  throw new FolderError(
    `The output folder ${outDir} contains files that no build of Relnotes made, such as ${names.toSorted()[0]}. ` +
      `A build would delete them. ${OTHER_FOLDER} If an older version of Relnotes built ${outDir}, delete it once.`,
  );
}

/** Throws a FolderError if the output folder is a mount point, which cannot be exchanged for another folder. */
export function checkMount(outDir: string): void {
  if (!isMountPoint(outDir)) return;
  throw new FolderError(
    `The output folder ${outDir} is a mount point, so it cannot be replaced in one step. Set RELNOTES_OUT to a folder in it, such as ${join(outDir, 'site')}.`,
  );
}

/** Sites of older versions have no marker. One is known by the list in the cache: each file in it is as listed. */
function isOfOlderVersion({ outDir, cacheDir }: Pick<Settings, 'outDir' | 'cacheDir'>): boolean {
  const listed = lastSiteFiles(cacheDir);
  if (listed.size === 0) return false;
  return listFiles(outDir).every((file) => {
    const left = listed.get(file);
    return left !== undefined && isIntact(outDir, file, left);
  });
}

function isMountPoint(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.dev !== statSync(dirname(folder)).dev) return true;
  return mountPoints().includes(join(realpathSync(dirname(folder)), basename(folder)));
}

/** Returns the mount points that Linux knows (proc(5)); a space in a path is written as `\040`. */
function mountPoints(): string[] {
  if (process.platform !== 'linux') return [];
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return lines.map((line) =>
      resolve('/', line.split(' ')[4] ?? '').replaceAll(/\\(\d{3})/gu, (_match, octal: string) =>
        String.fromCodePoint(Number.parseInt(octal, 8)),
      ),
    );
  } catch {
    return [];
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new FolderError(
      `The output folder ${folder} cannot be read: ${reasonOf(error)}. ${OTHER_FOLDER}`,
    );
  }
}
