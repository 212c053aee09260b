import { join } from 'node:path';
import { z } from 'zod';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import { replaceFile } from '../../lib/replace-file.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { Settings } from '../../settings.ts';

type CacheFolder = Pick<Settings, 'cacheDir'>;

const LABEL = 'last location';

const savedSchema = z.object({
  origin: z.string(),
  base: z.string(),
  repository: z.string().optional(),
  folder: z.string().optional(),
});

/** Returns the address that the last build with a cache was for; undefined if that is not known. */
export function lastLocation(settings: CacheFolder): SiteLocation | undefined {
  const bytes = readSealed(fileIn(settings), LABEL);
  if (bytes === undefined) return undefined;
  const { origin, base, repository, folder } = savedSchema.parse(JSON.parse(bytes.toString()));
  return { origin, base, repository, folder };
}

/** Tells whether two addresses are the same. One that comes from another process lacks its undefined fields. */
export function isSameLocation(one: SiteLocation, other: SiteLocation): boolean {
  return (
    one.origin === other.origin &&
    one.base === other.base &&
    one.repository === other.repository &&
    one.folder === other.folder
  );
}

/** Saves the address for the next build, whose threads can start with it before the content is read. */
export function saveLocation(settings: CacheFolder, location: SiteLocation): void {
  replaceFile(fileIn(settings), (making) => {
    writeSealed(making, LABEL, Buffer.from(JSON.stringify(location)));
  });
}

function fileIn({ cacheDir }: CacheFolder): string {
  return join(cacheDir, 'relnotes', 'location');
}
