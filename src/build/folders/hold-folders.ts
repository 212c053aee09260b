import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lazy } from '../../lib/lazy.ts';
import type { Settings } from '../../settings.ts';
import { claimFolder, releaseClaim, type Claim } from './build-claims.ts';
import { FolderError, reasonOf } from './folder-error.ts';
import { forbiddenFolder } from './folder-rules.ts';
import { checkMount, checkOutput, followLink } from './output-folder.ts';
import { checkWorkFolder, expectUnmarked, mendOutput, workFolder } from './work-folder.ts';

/** Folders that one build has for itself. */
export interface HeldFolders {
  /** The settings, with the output folder that a link leads to. */
  readonly settings: Settings;
  readonly release: () => void;
}

/** Options of waiting for folders that another build holds. */
export interface HoldOptions {
  /** Whether the output folder is exchanged for another one, which a mount point cannot be. */
  readonly isExchanged: boolean;
  /** Prints a line for the user. */
  readonly report: (line: string) => void;
  /** Returns milliseconds since 1970. */
  readonly clock: () => number;
  /** The time to wait for another build. */
  readonly longestWaitMs?: number;
}

const LONGEST_WAIT_MS = 600_000;
const POLL_MS = 100;

/**
 * Checks the output and the cache folder, and takes both for this build; waits while another build has one of them.
 * Then mends what killed builds left. Nothing is read or changed before the checks. Throws a FolderError that says
 * what to do.
 */
export async function holdFolders(given: Settings, options: HoldOptions): Promise<HeldFolders> {
  const settings = inWords(given, () => checkFolders(given, options));
  const { outDir } = settings;
  const release = await claimAll(
    // A cache that cannot be written is no reason to stop: no other build writes it either.
    [
      { folder: workFolder(outDir).folder, isOptional: false },
      { folder: join(settings.cacheDir, 'relnotes', 'builds'), isOptional: true },
    ],
    options,
  );
  try {
    inWords(settings, () => {
      mendOutput(outDir);
      checkOutput(settings);
      if (!options.isExchanged) expectUnmarked(outDir);
    });
  } catch (error) {
    release();
    throw error;
  }
  return { settings, release: once(() => mendOutput(outDir), release) };
}

/** Returns the settings with the output folder that a link leads to. Throws if a build may not use the folders. */
function checkFolders(given: Settings, { isExchanged }: HoldOptions): Settings {
  const outDir = followLink(given.outDir);
  const settings = { ...given, outDir };
  const problem = forbiddenFolder(settings);
  if (problem !== undefined) throw new FolderError(problem);
  if (isExchanged) checkMount(outDir);
  checkWorkFolder(outDir);
  // While another build empties or exchanges the output folder, its content says nothing.
  if (!existsSync(workFolder(outDir).folder)) checkOutput(settings);
  return settings;
}

/** Runs some file operations; throws their errors as words for the user. */
function inWords<Result>({ outDir }: Settings, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof FolderError) throw error;
    throw new FolderError(
      `The output folder ${outDir} cannot be used: ${reasonOf(error)}. Set RELNOTES_OUT to a folder that you may write to.`,
    );
  }
}

/** Returns a function that does its work when it is called first: later, the folders may belong to another build. */
function once(...work: readonly (() => void)[]): () => void {
  return lazy(() => {
    for (const step of work) step();
  });
}

interface ClaimedFolder {
  readonly folder: string;
  /** Whether a build goes on if it cannot write the folder. */
  readonly isOptional: boolean;
}

/** Claims all folders, or none while another build has one: so no two builds wait for each other. */
async function claimAll(
  folders: readonly ClaimedFolder[],
  options: HoldOptions,
): Promise<() => void> {
  const { report, clock, longestWaitMs = LONGEST_WAIT_MS } = options;
  const end = clock() + longestWaitMs;
  let isReported = false;
  for (;;) {
    const claims = tryAll(folders, clock());
    if (!('other' in claims)) return claims.release;
    const { file, owner } = claims.other;
    const build = `Another build (process ${owner.pid} on ${owner.host})`;
    if (clock() >= end) {
      throw new FolderError(
        `${build} is still running. Wait for it to end, then build again. If it does not run any more, delete ${file}.`,
      );
    }
    if (!isReported) report(`${build} uses the same folders. Waiting for it to end.`);
    isReported = true;
    // Two builds that gave way to each other must not meet again.
    await pause(POLL_MS * (1 + Math.random()));
  }
}

function tryAll(
  folders: readonly ClaimedFolder[],
  now: number,
): { readonly other: Claim } | { readonly release: () => void } {
  const held: (readonly [string, Claim])[] = [];
  const release = (): void => {
    for (const [folder, claim] of held) releaseClaim(folder, claim);
  };
  for (const { folder, isOptional } of folders) {
    try {
      const claim = claimFolder(folder, now);
      if ('other' in claim) {
        release();
        return { other: claim.other };
      }
      held.push([folder, claim.own]);
    } catch (error) {
      if (isOptional) continue;
      release();
      throw new FolderError(
        `${folder} cannot be written: ${reasonOf(error)}. A build needs it for temporary files. Set RELNOTES_OUT to a folder whose parent folder you may write to.`,
      );
    }
  }
  return { release };
}
