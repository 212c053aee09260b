import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import type { Settings } from '../../settings.ts';
import { isWithin } from './same-folder.ts';
import { workFolder } from './work-folder.ts';

type Folders = Pick<
  Settings,
  'root' | 'programDir' | 'contentDir' | 'handbookDir' | 'outDir' | 'cacheDir'
>;

/** A folder that builds write to and delete from. */
interface WrittenFolder {
  readonly title: string;
  readonly path: string;
  /** The next step for the user. */
  readonly advice: string;
}

/** A folder that no build may delete anything from. */
interface GuardedFolder {
  readonly title: string;
  readonly path: string;
  /** Whether folders in it are refused as well. */
  readonly inside: boolean;
}

const OTHER_OUT = 'Set RELNOTES_OUT to a folder that only builds write to, such as "dist".';
const OTHER_CACHE = 'Set RELNOTES_CACHE to a folder that only builds write to, such as ".cache".';

/**
 * Returns why a build must not use its output or cache folder, whatever lies there; undefined if both are fine. `home`
 * is the home folder of the user.
 */
export function forbiddenFolder(folders: Folders, home: string = homedir()): string | undefined {
  const { outDir, cacheDir } = folders;
  const work = workFolder(outDir).folder;
  const out = { title: 'The output folder', path: outDir, advice: OTHER_OUT };
  const cache = { title: 'The cache folder', path: cacheDir, advice: OTHER_CACHE };
  const guarded = guardedFolders(folders, home);
  return (
    firstConflict(out, guarded) ??
    firstConflict({ ...out, title: 'The work folder of the output folder', path: work }, guarded) ??
    firstConflict(cache, [
      ...guarded,
      { title: 'the output folder', path: outDir, inside: true },
      { title: 'the work folder of the output folder', path: work, inside: true },
    ])
  );
}

function guardedFolders(
  { root, programDir, contentDir, handbookDir }: Folders,
  home: string,
): GuardedFolder[] {
  return [
    { title: 'the content folder', path: contentDir, inside: true },
    { title: 'the source folder of the program', path: join(programDir, 'src'), inside: true },
    { title: 'the handbook', path: handbookDir, inside: true },
    { title: 'the folder of static files', path: join(programDir, 'public'), inside: true },
    { title: 'the Git folder of the project', path: join(root, '.git'), inside: true },
    // Tools keep caches in node_modules/.cache.
    { title: 'the folder of installed packages', path: join(root, 'node_modules'), inside: false },
    { title: 'the project folder', path: root, inside: false },
    { title: 'the home folder', path: home, inside: false },
    { title: 'the root of the file system', path: parse(root).root, inside: false },
  ];
}

function firstConflict(
  written: WrittenFolder,
  guarded: readonly GuardedFolder[],
): string | undefined {
  for (const { title, path, inside } of guarded) {
    const isHolding = isWithin(path, written.path);
    const isInside = isWithin(written.path, path);
    if (!isHolding && !(inside && isInside)) continue;
    const verb = isHolding ? (isInside ? 'is' : 'contains') : 'is in';
    const where = verb === 'is' ? title : `${title} (${path})`;
    return `${written.title} ${written.path} ${verb} ${where}. A build would delete files there. ${written.advice}`;
  }
  return undefined;
}
