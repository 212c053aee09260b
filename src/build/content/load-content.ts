import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { command, place, settings } from 'relnotes:build';
import { digestOfAll } from '../../catalog/cache/digests.ts';
import { readCatalog, type ReadEntry } from '../../catalog/read-catalog.ts';
import { contentStore, type ContentStore } from '../../catalog/store-entries.ts';
import { storeOptions } from './store-options.ts';
import { contentErrors, problemTexts } from './problem-texts.ts';

/**
 * Reads the content for Astro's loaders. Rejects with all errors of the content, but in dev: there the server
 * shows them, and entries with errors are left out.
 */
export async function loadContent(): Promise<ContentStore> {
  const { contentDir, today, cacheDir } = settings;
  const isDev = command === 'dev';
  const options = { today, drafts: isDev, cacheFolder: join(cacheDir, 'relnotes') };
  const result = await readCatalog(contentDir, options);
  const { errors } = problemTexts(contentDir, result);
  if (errors.length > 0 && !isDev) throw new AstroError(contentErrors(errors));
  const entries = result.entries.map(placed);
  return contentStore(entries, result.catalog.images, storeOptions(entries, { settings, place }));
}

/** The HTML of an entry holds addresses, so its digest covers where the site is published. */
function placed({ entry, digest }: ReadEntry): ReadEntry {
  return { entry, digest: digestOfAll([digest, JSON.stringify(place)]) };
}
