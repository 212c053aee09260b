import { renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { SitePlace } from '../catalog/read-place.ts';
import type { Settings } from '../settings.ts';
import {
  isCurrent,
  programDigest,
  programFolder,
  programIn,
  type Program,
} from './program-files.ts';
import { runApart } from './run-apart.ts';

const COMPILE = new URL('./compile-process.ts', import.meta.url);

/**
 * The compiled program: that of the last build if nothing it is made of has changed, else a new one.
 * Rejects if Astro cannot compile it.
 */
export async function ensureProgram(settings: Settings, place: SitePlace): Promise<Program> {
  const folder = programFolder(settings);
  const digest = programDigest(settings, place);
  if (isCurrent(programIn(folder), digest)) return programIn(folder);
  const making = makingFolder(settings);
  rmSync(making, { recursive: true, force: true });
  try {
    const { client } = programIn(making);
    await runApart(COMPILE, { root: settings.root, outDir: client });
    keepProgram(making, folder, digest);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return programIn(folder);
}

/** Where a program is put while it is compiled: two builds may share the cache. */
export function makingFolder(settings: Settings): string {
  return `${programFolder(settings)}.${process.pid}`;
}

/** Puts a compiled program in the place of the last one: it is there whole or not at all. */
export function keepProgram(making: string, folder: string, digest: string): void {
  writeFileSync(programIn(making).key, digest);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
}
