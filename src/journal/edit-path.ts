import { dirname, join } from 'node:path';
import { EditError } from './edit-error.ts';
import type { EntryFacts, FileSystem } from './file-system.ts';

/** Files with a dot in front that `relnotes init` makes, and the folders above them. All others are refused. */
const DOT_FILES: ReadonlySet<string> = new Set([
  ...['.gitignore', '.gitlab-ci.yml'],
  ...['.vscode', '.vscode/extensions.json', '.vscode/settings.json'],
  ...['.github', '.github/workflows', '.github/workflows/release-notes.yml'],
]);

/**
 * Checks whether an edit may write to a path: it is relative, with `/`, leads nowhere but down, and has no name
 * that begins with a dot, such as `.git`, but for the files of `relnotes init`.
 */
export function isEditPath(path: string): boolean {
  if (DOT_FILES.has(path)) return true;
  return path.split('/').every((name) => name !== '' && !/^\.|[\\:\0]/u.test(name));
}

/** Returns the folders above a path, outer ones first. */
export function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/**
 * Returns the facts about the file at a path; undefined if there is none. Throws an EditError if a symbolic link
 * or something else than a folder lies on the way, since an edit must not leave its folder.
 */
export function factsBelow(
  folder: string,
  path: string,
  files: FileSystem,
): EntryFacts | undefined {
  if (!isEditPath(path)) {
    const fact = 'cannot be written: a part of its name begins with a dot, or has one of \\ and :';
    throw new EditError(path, fact, 'Choose another name.');
  }
  for (const above of foldersAbove(path)) {
    const facts = files.facts(join(folder, above));
    if (facts === undefined) return undefined;
    if (facts.kind !== 'folder') throw notAFolder(above, facts);
  }
  return files.facts(join(folder, path));
}

function notAFolder(path: string, { kind }: EntryFacts): EditError {
  if (kind !== 'link') return new EditError(path, 'is not a folder', 'Rename or remove it.');
  return linkError(path, 'Put the folder itself there.');
}

/** Returns the refusal of an edit that would go through a symbolic link. */
export function linkError(path: string, step = 'Put the file itself there.'): EditError {
  return new EditError(path, 'is a symbolic link, which commands do not follow', step);
}

/** Makes the folders above a path that do not exist. */
export function makeFoldersAbove(folder: string, path: string, files: FileSystem): void {
  for (const above of foldersAbove(path)) {
    const facts = files.facts(join(folder, above));
    if (facts === undefined) files.makeFolder(join(folder, above));
    else if (facts.kind !== 'folder') throw notAFolder(above, facts);
  }
}

/** Returns the nearest folder above a path that exists. */
export function existingFolder(folder: string, path: string, files: FileSystem): string {
  const found = foldersAbove(path).findLast((above) => files.facts(join(folder, above)));
  return found === undefined ? folder : join(folder, found);
}

/** Writes the names in the folders of files to the disk. */
export function syncFoldersOf(folder: string, paths: readonly string[], files: FileSystem): void {
  const folders = new Set(paths.map((path) => dirname(join(folder, path))));
  for (const each of folders) if (files.facts(each) !== undefined) files.syncFolder(each);
}
