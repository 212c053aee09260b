import process from 'node:process';
import { readLocation } from '../../catalog/read/read-location.ts';
import type { BuildOptions } from '../astro/build-options.ts';
import type { ShownContent } from './shown-content.ts';

/**
 * Returns whether site.yaml has another address (`url`, `base`) than at the start of the server, which Astro's
 * configuration holds. Languages and all other fields take effect without a restart.
 */
export async function hasMoved(
  { settings, location }: Pick<BuildOptions, 'settings' | 'location'>,
  [before, after]: readonly [ShownContent, ShownContent],
): Promise<boolean> {
  // An address in a broken site.yaml may be half a word.
  if (after.site === undefined || after.site.digest === before.site?.digest) return false;
  const next = await readLocation(settings.contentDir, process.env, settings.root);
  return JSON.stringify(next) !== JSON.stringify(location);
}
