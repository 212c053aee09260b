import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import { folderVariables, type Settings } from '../../settings.ts';
import type { RendererKind } from '../astro/astro-version.ts';
import { bundleSources, type BundleSources } from './bundle-digest.ts';
import { writeBundleIndex } from './bundle-index.ts';
import { isCurrent, bundleFolder, bundleIn, newKey, type Bundle } from './bundle-files.ts';
import { copyPrebuilt } from './prebuilt.ts';
import type { WorkPlan } from '../memory/work-plan.ts';
import type { Steps, Timings } from '../timings/timings.ts';
import { runInChild, type ChildOptions, type TimeLimit } from '../run-in-child.ts';

const COMPILE = new URL('./compile-process.ts', import.meta.url);

/** The input of the process that compiles: what, and the folder for files that are published as they are. */
export interface CompileInput {
  readonly settings: Settings;
  readonly outDir: string;
}

/** The last bundle, what to do before it is replaced, and how to make a new one. */
interface LastBundle {
  /** False if it is missing or damaged, so that a new one is made at once. */
  readonly isIntact: boolean;
  readonly onStale: () => Promise<void>;
  readonly renderer: RendererKind;
  readonly plan: Pick<WorkPlan, 'isTight'>;
  readonly timings: Timings | undefined;
}

/** The bundle of a build, and whether Astro had to compile it. */
export interface CurrentBundle {
  readonly bundle: Bundle;
  readonly isCompiled: boolean;
}

/**
 * Returns the bundle of the last build if none of its sources changed, else a new one: the one that comes with the
 * program if that fits, or one that Astro compiles. Awaits `onStale` before it replaces a bundle. Rejects if Astro
 * cannot compile the bundle, or if `foundLocation` rejects.
 */
export async function ensureBundle(
  settings: Settings,
  foundLocation: Promise<SiteLocation>,
  { isIntact, onStale, renderer, plan, timings }: LastBundle,
): Promise<CurrentBundle> {
  const folder = bundleFolder(settings);
  const bundle = bundleIn(folder);
  // Read before compiling: a source that changes meanwhile makes the next build compile again.
  const sources = await bundleSources(settings, renderer);
  // Without a last bundle, the address is not needed to know that one has to be made.
  const making = isIntact ? undefined : makeBundle(settings, sources, { plan, timings });
  making?.catch(() => undefined);
  try {
    const digest = sources.digestAt(sources.isShared ? undefined : await foundLocation);
    if (making === undefined && isCurrent(bundle, digest)) return { bundle, isCompiled: false };
    await onStale();
    const isCompiled = await (making ?? makeBundle(settings, sources, { plan, timings }));
    installBundle(temporaryFolder(settings), folder, digest);
    return { bundle, isCompiled };
  } finally {
    await Promise.allSettled([making]);
    removeIfPossible(temporaryFolder(settings));
  }
}

/** Makes a new bundle in the temporary folder. Returns whether Astro has compiled it. */
async function makeBundle(
  settings: Settings,
  { isShared, program, mdx }: BundleSources,
  { plan: { isTight }, timings }: Pick<LastBundle, 'plan' | 'timings'>,
): Promise<boolean> {
  const temporary = temporaryFolder(settings);
  rmSync(temporary, { recursive: true, force: true });
  if (isShared && copyPrebuilt(settings, program, temporary)) return false;
  const onTimes = (steps: Steps): void => timings?.addChild('compile process', steps);
  await compile(settings, mdx, { env: isShared ? ANY_ADDRESS : {}, isTight, onTimes });
  return true;
}

/** Compiles the program alone, for any content at any address. Returns the folder of the bundle, which has no key. */
export async function compileProgram(settings: Settings): Promise<string> {
  await compile(settings, [], { env: ANY_ADDRESS });
  return temporaryFolder(settings);
}

async function compile(
  settings: Settings,
  mdx: readonly string[],
  { env, ...options }: Pick<ChildOptions, 'env' | 'isTight' | 'onTimes'>,
): Promise<void> {
  const outDir = bundleIn(temporaryFolder(settings)).client;
  const input = (): CompileInput => ({ settings, outDir });
  // The configuration of Astro reads its folders from the environment; this build may use others.
  const variables = { ...folderVariables(settings), ...env };
  await runInChild(COMPILE, input, { ...options, env: variables, limit: compileLimit(mdx) });
}

/** A bundle that fits any address is compiled for this one. */
const ANY_ADDRESS = { RELNOTES_URL: 'https://localhost', RELNOTES_BASE: '/' };

/** The longest time that compiling may take, in milliseconds: twenty times that of a slow machine. */
const COMPILE_MS = 300_000;

/** The bundler compiles `src/` and the MDX files with code, of which only the latter change with the content. */
function compileLimit(mdx: readonly string[]): TimeLimit {
  return {
    ms: COMPILE_MS,
    message: () =>
      `Compiling the pages took more than ${COMPILE_MS / 1000} s and was stopped. Check the code in these MDX files: ${mdx.join(', ') || 'none'}.`,
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
export function installBundle(temporary: string, folder: string, digest: string): void {
  const last = `${temporary}.last`;
  const bundle = bundleIn(temporary);
  writeFileSync(bundle.key, newKey(bundle, digest));
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
