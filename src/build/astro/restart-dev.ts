import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HookParameters } from 'astro';
import type { Settings } from '../../settings.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type CacheFolder = Pick<Settings, 'cacheDir'>;

const MAX_FORMER = 20;

/**
 * Returns the path that Astro is told to watch (`addWatchFile`): site.yaml changes too often for it. The file holds the
 * base paths that the server had before it was restarted, one a line.
 */
export function restartFile({ cacheDir }: CacheFolder): string {
  return join(cacheDir, 'relnotes', 'dev-bases.txt');
}

/** Restarts the dev server as after a change of its configuration, which reads site.yaml at its start. */
export function restartDev(server: DevServer, settings: CacheFolder, base: string): void {
  const file = restartFile(settings);
  const bases = new Set([base, ...formerBases(settings)]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [...bases].slice(0, MAX_FORMER).join('\n'));
  // Astro restarts at this event, and its watcher does not look into the cache.
  server.watcher.emit('change', file);
}

/** Returns the base paths that the server had before, the last one first. */
export function formerBases(settings: CacheFolder): string[] {
  try {
    return readFileSync(restartFile(settings), 'utf8').split('\n');
  } catch {
    return [];
  }
}
