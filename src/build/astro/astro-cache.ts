import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { AstroIntegrationLogger } from 'astro';
import type { Settings } from '../../settings.ts';
import { cacheFailure, cacheWarning, temporaryCache } from '../usable-cache.ts';

/**
 * Returns the settings for one of Astro's own commands: with a temporary cache folder, after a warning, if theirs
 * cannot be used. Removes Astro's content store from the cache, since Astro does not verify it; entries come from the
 * entry cache instead.
 */
export function cacheForAstro(settings: Settings, logger: AstroIntegrationLogger): Settings {
  const reason = cacheFailure(settings);
  if (reason !== undefined) {
    logger.warn(cacheWarning(settings, reason));
    const { settings: own, remove } = temporaryCache(settings);
    process.once('exit', remove);
    return own;
  }
  rmSync(join(settings.cacheDir, 'data-store.json'), { recursive: true, force: true });
  return settings;
}
