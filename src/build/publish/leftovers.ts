import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';

/** What a build keeps for itself while it runs, by the number of its process (entry-files.ts, compile-bundle.ts). */
const OWN = /^(?:entries\.\d+(?:\.kept)?\.bin|bundle\.\d+(?:\.last)?|(?:site|entries)\.bin\.\d+)$/u;
const DAY_MS = 86_400_000;

/**
 * Removes what builds that were interrupted left in the cache folder: whatever is a day old, since
 * another build may be running; what was linked today is of today. `now` in milliseconds since 1970.
 */
export function removeLeftovers({ cacheDir }: Settings, now: number): void {
  const folder = join(cacheDir, 'relnotes');
  for (const name of namesIn(folder).filter((found) => OWN.test(found))) {
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
