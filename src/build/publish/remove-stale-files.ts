import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import { isListed } from '../../lib/process-list.ts';

/** Temporary files of one run, named after its process id (entry-files.ts, compile-bundle.ts, replace-file.ts). */
const TEMPORARY =
  /^(?:entries\.(\d+)(?:\.cached)?\.bin|bundle\.(\d+)(?:\.last)?|(?:site|entries)\.bin\.(\d+))$/u;
const DAY_MS = 86_400_000;

/**
 * Removes temporary files that interrupted runs left in the cache folder. No other build uses it now, but a check
 * may: files of a running process stay for a day, since its number may have passed to another one. A hard link counts
 * from its creation. `now` is in milliseconds since 1970.
 */
export function removeStaleFiles({ cacheDir }: Settings, now: number): void {
  const folder = join(cacheDir, 'relnotes');
  for (const name of namesIn(folder)) {
    const pid = TEMPORARY.exec(name)?.slice(1).find(Boolean);
    if (pid === undefined) continue;
    const path = join(folder, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? now;
    const isOld = now - changed > DAY_MS;
    if (isOld || !isListed(Number(pid))) rmSync(path, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
