import { sep } from 'node:path';
import { EDIT_FOLDER } from '../journal/edit-folder.ts';
import type { Settings } from '../settings.ts';
import { workFolder } from './folders/work-folder.ts';

/**
 * Returns whether the dev server should not watch a path. It never reads the output of builds, which may be
 * many files, nor an edit of the content that is being prepared. Content is watched wherever it lies, even
 * inside such a folder.
 */
export function isIgnored(
  path: string,
  { contentDir, outDir, cacheDir }: Pick<Settings, 'contentDir' | 'outDir' | 'cacheDir'>,
): boolean {
  const isIn = (folder: string) => path === folder || path.startsWith(folder + sep);
  if (path.startsWith(contentDir + sep + EDIT_FOLDER)) return true;
  // The watcher has to enter a folder above the content to reach it.
  if (isIn(contentDir) || contentDir.startsWith(path + sep)) return false;
  const { folder } = workFolder(outDir);
  return isIn(outDir) || isIn(folder) || isIn(cacheDir) || path.split(sep).includes('.cache');
}
