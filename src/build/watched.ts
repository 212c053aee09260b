import { sep } from 'node:path';
import type { Settings } from '../settings.ts';

/**
 * Whether the dev server need not watch a path: what builds leave is read by nobody there, and there
 * may be much of it. Content is watched wherever it lies.
 */
export function isUnwatched(
  path: string,
  { contentDir, outDir, cacheDir }: Pick<Settings, 'contentDir' | 'outDir' | 'cacheDir'>,
): boolean {
  const isIn = (folder: string) => path === folder || path.startsWith(folder + sep);
  // A folder above the content has to be entered.
  if (isIn(contentDir) || contentDir.startsWith(path + sep)) return false;
  return isIn(outDir) || isIn(cacheDir) || path.split(sep).includes('.cache');
}
