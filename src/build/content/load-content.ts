import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { command, location, settings } from 'relnotes:build';
import { languages } from 'relnotes:languages';
import { digestOfAll, parserDigest } from '../../catalog/cache/digests.ts';
import type { ReadEntry } from '../../catalog/read-entries.ts';
import { readSite } from '../../outputs/read-site.ts';
import { contentStore, type ContentStore } from '../../catalog/store-entries.ts';
import { publicDirOf } from '../../outputs/public-files.ts';
import { extensionNames } from '../../project/extensions.ts';
import { storeOptions } from './store-options.ts';
import { contentErrors, problemTexts } from './problem-texts.ts';

/**
 * Reads the content for Astro's loaders. Rejects with all errors of the content. In dev it does not: the server
 * shows the errors, and entries with errors are left out.
 */
export async function loadContent(): Promise<ContentStore> {
  const { root, programDir, contentDir, handbookDir, today, cacheDir, refusesMdxCode } = settings;
  const isDev = command === 'dev';
  const cacheFolder = join(cacheDir, 'relnotes');
  const publicDir = publicDirOf(programDir);
  const names = extensionNames(settings.extensions);
  const options = {
    ...names,
    ...{ today, root, drafts: isDev, handbookDir, refusesMdxCode },
    ...{ publicDir, cacheFolder },
    // A server never ends on content.
    work: { isWatched: !isDev },
  };
  const result = await readSite(contentDir, options);
  const { errors } = problemTexts(contentDir, result);
  if (errors.length > 0 && !isDev) throw new AstroError(contentErrors(errors));
  const label = parserDigest(names.projectComponents) ?? randomUUID();
  const entries = result.entries.map((read) => withStoreDigest(read, label));
  const { files } = result.catalog;
  return contentStore(entries, files, storeOptions(entries, files, { settings, location, languages }));
}

/**
 * Returns an entry with the digest by which Astro's store knows it. The digest covers the code that made the
 * HTML and the addresses in it: an entry with the same digest is not replaced.
 */
function withStoreDigest({ entry, digest }: ReadEntry, label: string): ReadEntry {
  return { entry, digest: digestOfAll([label, JSON.stringify(location), digest]) };
}
