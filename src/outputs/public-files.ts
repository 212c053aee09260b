import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problem, type Problem } from '../catalog/problem.ts';

/** Returns the folder of a project whose files are published as they are. */
export function publicDirOf(root: string): string {
  return join(root, 'public');
}

/** That folder of the project that the program belongs to. */
export const PUBLIC_DIR = publicDirOf(fileURLToPath(new URL('../..', import.meta.url)));

/** Folders inside each other; more are a mistake. */
const MAX_DEPTH = 16;

/** The files of `public/`, and what is wrong with those that cannot be published. */
export interface PublicFiles {
  /** Paths in the folder, with `/`. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the files of `public/`. Reports symbolic links, which could lead out of the project, and pipes and devices,
 * which the bundler would wait for. A project without the folder has no such files.
 */
export function readPublicFiles(dir: string): PublicFiles {
  const files: string[] = [];
  const problems: Problem[] = [];
  const read = (folder: string, depth: number): void => {
    for (const entry of entriesIn(join(dir, folder))) {
      const path = `${folder}${entry.name}`;
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && depth < MAX_DEPTH) read(`${path}/`, depth + 1);
      else problems.push(refused(path, entry));
    }
  };
  read('', 0);
  return { files, problems };
}

/** Returns the path of a file of `public/` in problems, whose paths begin at the content folder. */
export function publicPath(file: string): string {
  return `../public/${file}`;
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function refused(path: string, entry: Dirent): Problem {
  const file = publicPath(path);
  const position = { line: 1, column: 1 };
  if (entry.isSymbolicLink()) {
    return problem(
      file,
      position,
      'symlink',
      'this is a symbolic link',
      'Put the file itself here.',
    );
  }
  const message = entry.isDirectory()
    ? `more than ${MAX_DEPTH} folders inside each other`
    : 'neither a file nor a folder';
  return problem(file, position, 'unreadable', message, 'Remove it from public/.');
}
