import { join, sep } from 'node:path';
import { EDIT_FOLDER } from '../journal/edit-folder.ts';
import { isInside } from '../lib/is-inside.ts';
import type { Settings } from '../settings.ts';
import { workFolder } from './folders/work-folder.ts';

/** Folders of a clone, most of its files, from which no page and no configuration imports anything. */
const UNUSED = ['audit', 'bench', 'lint', 'pack', 'starter', 'test', 'src/cli', 'src/importers'];

/**
 * Returns a function that says whether the dev server should not watch a path: each file that is watched takes time at
 * the start. The server never reads the output of builds, which may be many files, nor an edit of the content that is
 * being prepared. Content is watched wherever it lies, even inside such a folder.
 */
export function ignoredPaths(
  settings: Pick<Settings, 'programDir' | 'contentDir' | 'outDir' | 'cacheDir'>,
): (path: string) => boolean {
  const { programDir, contentDir, outDir, cacheDir } = settings;
  const unused = UNUSED.map((name) => join(programDir, name));
  const ignored = [outDir, workFolder(outDir).folder, cacheDir, ...unused];
  return (path) => {
    if (path.startsWith(contentDir + sep + EDIT_FOLDER)) return true;
    // The watcher has to enter a folder above the content to reach it.
    if (isInside(path, contentDir) || contentDir.startsWith(path + sep)) return false;
    return ignored.some((folder) => isInside(path, folder)) || path.split(sep).includes('.cache');
  };
}
