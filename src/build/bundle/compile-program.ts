import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { serialize } from 'node:v8';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { Settings } from '../../settings.ts';
import {
  isCurrent,
  programDigest,
  programFolder,
  programIn,
  type Program,
} from './program-files.ts';
import { runApart } from '../run-apart.ts';

const COMPILE = new URL('./compile-process.ts', import.meta.url);

/**
 * The compiled program: that of the last build if nothing it is made of has changed, else a new one;
 * `onStale` is called before, and waited for. Rejects if Astro cannot compile it, or where the place of the
 * site cannot be told.
 */
export async function ensureProgram(
  settings: Settings,
  found: Promise<SitePlace>,
  onStale: () => Promise<void> = () => Promise.resolve(),
): Promise<Program> {
  const folder = programFolder(settings);
  const program = programIn(folder);
  // Of what is there before anything is compiled: what changes meanwhile, the next build compiles again.
  const digestAt = programDigest(settings);
  // Where there is no program yet, the place need not be waited for.
  const begun = existsSync(program.key) ? undefined : compile(settings);
  begun?.catch(() => undefined);
  try {
    const place = await found;
    const digest = digestAt(place);
    if (begun === undefined && isCurrent(program, digest)) return program;
    await onStale();
    keepProgram(await (begun ?? compile(settings)), folder, { digest, place });
    return program;
  } finally {
    await Promise.allSettled([begun]);
    rmSync(makingFolder(settings), { recursive: true, force: true });
  }
}

/** Gives the folder with a new program. */
async function compile(settings: Settings): Promise<string> {
  const making = makingFolder(settings);
  rmSync(making, { recursive: true, force: true });
  await runApart(COMPILE, () => ({ root: settings.root, outDir: programIn(making).client }));
  return making;
}

/** Where a program is put while it is compiled: two builds may share the cache. */
export function makingFolder(settings: Settings): string {
  return `${programFolder(settings)}.${process.pid}`;
}

/**
 * Puts a compiled program in the place of the last one: it is there whole or not at all. The last one is
 * moved away before it is removed: a process that ends may be about to keep its code there.
 */
export function keepProgram(
  making: string,
  folder: string,
  { digest, place }: { readonly digest: string; readonly place: SitePlace },
): void {
  const last = `${making}.last`;
  const made = programIn(making);
  writeFileSync(made.key, digest);
  writeFileSync(made.place, serialize(place));
  rmSync(last, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(making, folder);
  rmSync(last, { recursive: true, force: true });
}
