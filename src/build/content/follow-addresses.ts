import process from 'node:process';
import type { HookParameters } from 'astro';
import { readLocation } from '../../catalog/read/read-location.ts';
import type { BuildOptions } from '../astro/build-options.ts';
import { restartDev } from '../astro/restart-dev.ts';
import { sendMoved } from './problem-channel.ts';
import type { ShownContent } from './shown-content.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Restarts the server if site.yaml has another address than at its start, and returns true then. Open pages are told
 * the new addresses, also if only the languages have changed.
 */
export async function followAddresses(
  server: DevServer,
  { settings, location }: Pick<BuildOptions, 'settings' | 'location'>,
  [before, after]: readonly [ShownContent, ShownContent],
): Promise<boolean> {
  // An address in a broken site.yaml may be half a word.
  if (after.site === undefined || after.site.digest === before.site?.digest) return false;
  const next = await readLocation(settings.contentDir, process.env);
  const scheme = { ...after.scheme, base: next.base };
  if (JSON.stringify(scheme) !== JSON.stringify(before.scheme)) {
    sendMoved(server, { from: before.scheme, to: scheme });
  }
  if (JSON.stringify(next) === JSON.stringify(location)) return false;
  restartDev(server, settings);
  return true;
}
