import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isIntact } from '../../catalog/cache/block-file.ts';
import { entryCachePath } from '../../catalog/cache/entry-file.ts';
import type { Handover } from '../../catalog/cache/handover.ts';
import { moveOver } from '../../lib/replace-file.ts';
import type { Settings } from '../../settings.ts';

/** The entry files of one build: the render threads read the content from them. */
export interface EntryFiles {
  /** Absolute path of the file for entries that were not cached; the content process writes it. */
  readonly fresh: string;
  /** Absolute path of the entries of the last build; undefined if there are none. */
  readonly cached: string | undefined;
}

/**
 * Links the entry cache under a name of this build, since another build may replace it. Ignores a damaged cache:
 * its entries are parsed again.
 */
export function acquireEntryCache({ cacheDir }: Settings): EntryFiles {
  const folder = join(cacheDir, 'relnotes');
  const own = join(folder, `entries.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return { fresh: `${own}.bin`, cached: linkOwn(entryCachePath(folder), `${own}.cached.bin`) };
}

/**
 * Saves the fresh entries as the entry cache of the next build, if no entries came from the old cache. Throws if they
 * cannot be saved.
 */
export function saveEntryCache(
  { cacheDir }: Settings,
  { fresh }: EntryFiles,
  { spans }: Pick<Handover, 'spans'>,
): void {
  if (spans.every(({ from }) => from === 'fresh')) {
    moveOver(fresh, entryCachePath(join(cacheDir, 'relnotes')));
  }
}

/** Removes the files that only this build uses; removeStaleFiles removes what cannot be removed now. */
export function releaseEntryCache({ fresh, cached }: EntryFiles): void {
  for (const file of [fresh, cached]) {
    try {
      if (file !== undefined) rmSync(file, { recursive: true, force: true });
    } catch {
      // The cache can no longer be written.
    }
  }
}

function linkOwn(file: string, own: string): string | undefined {
  try {
    rmSync(own, { force: true });
    linkSync(file, own);
  } catch {
    // There is no cache yet, or the file system has no hard links.
    return undefined;
  }
  if (isIntact(own)) return own;
  rmSync(own, { force: true });
  return undefined;
}
