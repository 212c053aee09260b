import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { keptFile } from '../../catalog/cache/kept-pieces.ts';
import type { PagesContent } from '../../catalog/cache/pages-content.ts';
import { isWhole } from '../../catalog/cache/serialized-list.ts';
import type { Settings } from '../../settings.ts';

/** The files in which the content gets to the threads that print pages. */
export interface EntryFiles {
  /** Absolute path of the file for what was not kept; whoever reads the content writes it. */
  readonly fresh: string;
  /** Absolute path of what the last build kept; undefined where there is nothing. */
  readonly kept: string | undefined;
}

/**
 * Takes hold of what the last build kept, under a name of this build's own: another one may put
 * something else in its place. What is broken is not taken, since it costs no more than time to
 * parse it anew.
 */
export function takeEntryFiles({ cacheDir }: Settings): EntryFiles {
  const folder = join(cacheDir, 'relnotes');
  const own = join(folder, `entries.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return { fresh: `${own}.bin`, kept: linked(keptFile(folder), `${own}.kept.bin`) };
}

/** Keeps what is fresh for the next build, where it is all that there is. */
export function keepEntries(
  { cacheDir }: Settings,
  { fresh }: EntryFiles,
  { spans }: Pick<PagesContent, 'spans'>,
): void {
  if (spans.every(({ from }) => from === 'fresh')) {
    renameSync(fresh, keptFile(join(cacheDir, 'relnotes')));
  }
}

/** Removes what was for this build alone. */
export function leaveEntryFiles({ fresh, kept }: EntryFiles): void {
  rmSync(fresh, { force: true });
  if (kept !== undefined) rmSync(kept, { force: true });
}

function linked(file: string, own: string): string | undefined {
  try {
    rmSync(own, { force: true });
    linkSync(file, own);
  } catch {
    // There was no build before, or there are no links here.
    return undefined;
  }
  if (isWhole(own)) return own;
  rmSync(own);
  return undefined;
}
