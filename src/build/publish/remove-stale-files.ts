import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';

/** Temporary files of one build, named after its process id (entry-files.ts, compile-bundle.ts). */
const TEMPORARY =
  /^(?:entries\.\d+(?:\.cached)?\.bin|bundle\.\d+(?:\.last)?|(?:site|entries)\.bin\.\d+)$/u;
const DAY_MS = 86_400_000;

/**
 * Removes temporary files that interrupted builds left in the cache folder. Only those that are a day old,
 * since another build may be running; a hard link counts from its creation. `now` is in milliseconds since
 * 1970.
 */
export function removeStaleFiles({ cacheDir }: Settings, now: number): void {
  const folder = join(cacheDir, 'relnotes');
  for (const name of namesIn(folder).filter((found) => TEMPORARY.test(found))) {
    const path = join(folder, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? now;
    if (now - changed > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
