import { join } from 'node:path';
import type { HookParameters } from 'astro';
import type { Settings } from '../../settings.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Returns the path that Astro is told to watch (`addWatchFile`). No file has it, since not each change of site.yaml
 * is a reason for a restart.
 */
export function restartFile({ cacheDir }: Pick<Settings, 'cacheDir'>): string {
  return join(cacheDir, 'relnotes', 'restart');
}

/** Restarts the dev server as after a change of its configuration, which reads site.yaml at its start. */
export function restartDev(server: DevServer, settings: Pick<Settings, 'cacheDir'>): void {
  server.watcher.emit('change', restartFile(settings));
}
