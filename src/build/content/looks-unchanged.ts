import { lstatSync } from 'node:fs';
import { fileOf } from '../../catalog/read/folders.ts';
import { listContent } from '../../catalog/read/handbook.ts';
import type { Settings } from '../../settings.ts';
import { lastSiteTime } from '../publish/last-site.ts';

/**
 * Returns true if no content file is newer than the list of the last site. This is a guess, which decides only when
 * threads begin: the digests of the files decide what is rendered.
 */
export function looksUnchanged(settings: Settings): boolean {
  const built = lastSiteTime(settings);
  if (built === undefined) return false;
  return listContent(settings).every((path) => {
    const file = lstatSync(fileOf(settings, path), { throwIfNoEntry: false });
    return file !== undefined && file.mtimeMs < built;
  });
}
