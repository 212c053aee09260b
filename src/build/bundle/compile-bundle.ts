import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { serialize } from 'node:v8';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { listContent } from '../../catalog/read/handbook.ts';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import { folderVariables, type Settings } from '../../settings.ts';
import { bundleDigest } from './bundle-digest.ts';
import { writeBundleIndex } from './bundle-index.ts';
import { isCurrent, bundleFolder, bundleIn, newKey, type Bundle } from './bundle-files.ts';
import type { WorkPlan } from '../memory/work-plan.ts';
import { runInChild, type TimeLimit } from '../run-in-child.ts';

const COMPILE = new URL('./compile-process.ts', import.meta.url);

/** The input of the process that compiles: what, and the folder for files that are published as they are. */
export interface CompileInput {
  readonly settings: Settings;
  readonly outDir: string;
}

/** The last bundle, what to do before it is replaced, and how to compile a new one. */
interface LastBundle {
  /** False if it is missing or damaged, so that a new one is compiled at once. */
  readonly isIntact: boolean;
  readonly onStale: () => Promise<void>;
  readonly plan: Pick<WorkPlan, 'isTight'>;
}

/**
 * Returns the bundle of the last build if none of its sources changed, else a new one. Awaits `onStale` before
 * it replaces a bundle. Rejects if Astro cannot compile the bundle, or if `foundLocation` rejects.
 */
export async function ensureBundle(
  settings: Settings,
  foundLocation: Promise<SiteLocation>,
  { isIntact, onStale, plan }: LastBundle,
): Promise<Bundle> {
  const folder = bundleFolder(settings);
  const bundle = bundleIn(folder);
  // Read before compiling: a source that changes meanwhile makes the next build compile again.
  const digestAt = await bundleDigest(settings);
  // Without a last bundle, the address is not needed to know that one has to be compiled.
  const compiling = isIntact ? undefined : compile(settings, plan);
  compiling?.catch(() => undefined);
  try {
    const location = await foundLocation;
    const digest = digestAt(location);
    if (compiling === undefined && isCurrent(bundle, digest)) return bundle;
    await onStale();
    installBundle(await (compiling ?? compile(settings, plan)), folder, { digest, location });
    return bundle;
  } finally {
    await Promise.allSettled([compiling]);
    removeIfPossible(temporaryFolder(settings));
  }
}

/** Compiles a new bundle and returns its folder. */
async function compile(settings: Settings, { isTight }: LastBundle['plan']): Promise<string> {
  const temporary = temporaryFolder(settings);
  rmSync(temporary, { recursive: true, force: true });
  const input = (): CompileInput => ({ settings, outDir: bundleIn(temporary).client });
  // The configuration of Astro reads its folders from the environment; this build may use others.
  const env = folderVariables(settings);
  await runInChild(COMPILE, input, { env, isTight, limit: await compileLimit(settings) });
  return temporary;
}

/** The longest time that compiling may take, in milliseconds: twenty times that of a slow machine. */
const COMPILE_MS = 300_000;

/** The bundler compiles `src/` and the MDX files with code, of which only the latter change with the content. */
async function compileLimit(settings: Settings): Promise<TimeLimit> {
  const found = await compiledMdx(settings, listContent(settings));
  const files = found.join(', ') || 'none';
  return {
    ms: COMPILE_MS,
    message: () =>
      `Compiling the pages took more than ${COMPILE_MS / 1000} s and was stopped. Check the code in these MDX files: ${files}.`,
  };
}

/** Returns the folder for a bundle that is being compiled, one for each process: builds may share the cache. */
export function temporaryFolder(settings: Settings): string {
  return `${bundleFolder(settings)}.${process.pid}`;
}

/**
 * Replaces the last bundle by a new one, as a whole. The last one is moved before it is deleted, since a process
 * that ends may still write its compile cache there.
 */
export function installBundle(
  temporary: string,
  folder: string,
  { digest, location }: { readonly digest: string; readonly location: SiteLocation },
): void {
  const last = `${temporary}.last`;
  const bundle = bundleIn(temporary);
  writeFileSync(bundle.key, newKey(bundle, digest));
  writeFileSync(bundle.location, serialize(location));
  writeBundleIndex(temporary);
  rmSync(last, { recursive: true, force: true });
  // A link that leads nowhere is in the way too.
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) renameSync(folder, last);
  renameSync(temporary, folder);
  removeIfPossible(last);
}

/** Files that cannot be removed only take room: removeStaleFiles tries again. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The new bundle is complete all the same.
  }
}
