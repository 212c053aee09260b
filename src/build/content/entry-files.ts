import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isIntact } from '../../catalog/cache/block-file.ts';
import { keptEntryFile } from '../../catalog/cache/entry-file.ts';
import type { Handover } from '../../catalog/cache/handover.ts';
import type { Settings } from '../../settings.ts';

/** The entry files of one build, in which the content gets to the render threads. */
export interface EntryFiles {
  /** Absolute path of the file for entries that were not kept; the process that reads them writes it. */
  readonly fresh: string;
  /** Absolute path of the entries of the last build; undefined if there are none. */
  readonly kept: string | undefined;
}

/**
 * Links the kept entries under a name of this build: another build may replace them. Damaged ones are left
 * out, since parsing again costs no more than time.
 */
export function acquireEntryFiles({ cacheDir }: Settings): EntryFiles {
  const folder = join(cacheDir, 'relnotes');
  const own = join(folder, `entries.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return { fresh: `${own}.bin`, kept: linked(keptEntryFile(folder), `${own}.kept.bin`) };
}

/** Keeps the fresh entries for the next build, if there are no others. */
export function keepEntryFiles(
  { cacheDir }: Settings,
  { fresh }: EntryFiles,
  { spans }: Pick<Handover, 'spans'>,
): void {
  if (spans.every(({ from }) => from === 'fresh')) {
    renameSync(fresh, keptEntryFile(join(cacheDir, 'relnotes')));
  }
}

/** Removes the files that only this build uses. */
export function releaseEntryFiles({ fresh, kept }: EntryFiles): void {
  rmSync(fresh, { force: true });
  if (kept !== undefined) rmSync(kept, { force: true });
}

function linked(file: string, own: string): string | undefined {
  try {
    rmSync(own, { force: true });
    linkSync(file, own);
  } catch {
    // No build has kept anything, or the file system has no links.
    return undefined;
  }
  if (isIntact(own)) return own;
  rmSync(own);
  return undefined;
}
