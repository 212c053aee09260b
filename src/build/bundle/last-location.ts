import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import { replaceFile } from '../../lib/replace-file.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { Settings } from '../../settings.ts';

type CacheFolder = Pick<Settings, 'cacheDir'>;

const LABEL = 'last location';

/** Returns the address that the last build with a cache was for; undefined if that is not known. */
export function lastLocation(settings: CacheFolder): SiteLocation | undefined {
  const bytes = readSealed(fileIn(settings), LABEL);
  if (bytes === undefined) return undefined;
  const location: SiteLocation = JSON.parse(bytes.toString());
  const { repository, folder } = location;
  return { ...location, repository, folder };
}

/** Saves the address for the next build, whose threads can start with it before the content is read. */
export function saveLocation(settings: CacheFolder, location: SiteLocation): void {
  replaceFile(fileIn(settings), (making) => {
    writeSealed(making, LABEL, Buffer.from(JSON.stringify(location)));
  });
}

/** Returns whether two addresses are the same. One that another process has sent lacks the fields that are undefined. */
export function isSameLocation(one: SiteLocation, other: SiteLocation): boolean {
  const [first, second] = [one, other].map((location) => Object.entries(location).filter(isSet));
  return isDeepStrictEqual(new Map(first), new Map(second));
}

function isSet([, value]: [string, unknown]): boolean {
  return value !== undefined;
}

function fileIn({ cacheDir }: CacheFolder): string {
  return join(cacheDir, 'relnotes', 'location');
}
