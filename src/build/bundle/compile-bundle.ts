import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { serialize } from 'node:v8';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { Settings } from '../../settings.ts';
import { isCurrent, bundleDigest, bundleFolder, bundleIn, type Bundle } from './bundle-files.ts';
import { runInChild } from '../run-in-child.ts';

const COMPILE = new URL('./compile-process.ts', import.meta.url);

/**
 * The bundle: that of the last build if nothing it is made of has changed, else a new one;
 * `onStale` is called before, and waited for. Rejects if Astro cannot compile it, or where the place of the
 * site cannot be told.
 */
export async function ensureBundle(
  settings: Settings,
  found: Promise<SitePlace>,
  onStale: () => Promise<void> = () => Promise.resolve(),
): Promise<Bundle> {
  const folder = bundleFolder(settings);
  const bundle = bundleIn(folder);
  // Of what is there before anything is compiled: what changes meanwhile, the next build compiles again.
  const digestAt = bundleDigest(settings);
  // Where there is no bundle yet, the place need not be waited for.
  const begun = existsSync(bundle.key) ? undefined : compile(settings);
  begun?.catch(() => undefined);
  try {
    const place = await found;
    const digest = digestAt(place);
    if (begun === undefined && isCurrent(bundle, digest)) return bundle;
    await onStale();
    keepBundle(await (begun ?? compile(settings)), folder, { digest, place });
    return bundle;
  } finally {
    await Promise.allSettled([begun]);
    rmSync(makingFolder(settings), { recursive: true, force: true });
  }
}

/** Gives the folder with a new bundle. */
async function compile(settings: Settings): Promise<string> {
  const making = makingFolder(settings);
  rmSync(making, { recursive: true, force: true });
  await runInChild(COMPILE, () => ({ root: settings.root, outDir: bundleIn(making).client }));
  return making;
}

/** Where a bundle is put while it is compiled: two builds may share the cache. */
export function makingFolder(settings: Settings): string {
  return `${bundleFolder(settings)}.${process.pid}`;
}

/**
 * Puts a bundle in the place of the last one: it is there whole or not at all. The last one is
 * moved away before it is removed: a process that ends may be about to keep its code there.
 */
export function keepBundle(
  making: string,
  folder: string,
  { digest, place }: { readonly digest: string; readonly place: SitePlace },
): void {
  const last = `${making}.last`;
  const made = bundleIn(making);
  writeFileSync(made.key, digest);
  writeFileSync(made.place, serialize(place));
  rmSync(last, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(making, folder);
  rmSync(last, { recursive: true, force: true });
}
