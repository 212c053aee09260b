import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { EditError, isSystemError, onFile } from './edit-error.ts';
import { EDIT_FILES, EDIT_FOLDER } from './edit-folder.ts';
import { factsBelow, linkError, makeFoldersAbove, syncFoldersOf } from './edit-path.ts';
import type { FileSystem } from './file-system.ts';
import type { Journal, JournalFile } from './journal.ts';

/** A prepared edit of a folder. */
export interface PreparedEdit {
  readonly folder: string;
  readonly journal: Journal;
  readonly files: FileSystem;
}

/** A file of an edit compared with the journal. `changed` is neither as it was read nor as it is to be. */
export type FileState = 'before' | 'after' | 'changed';

/** Returns the SHA-256 of bytes, as in a journal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Compares a file with the journal. */
export function stateOf({ folder, files }: PreparedEdit, file: JournalFile): FileState {
  const facts = factsBelow(folder, file.path, files);
  if (facts !== undefined && facts.kind !== 'file') return 'changed';
  const digest = facts === undefined ? null : digestOf(files.read(join(folder, file.path)));
  if (digest === file.before) return 'before';
  return digest === file.after ? 'after' : 'changed';
}

/** Returns whether the new file has not been moved to its place yet. */
export function isWaiting({ folder, files }: PreparedEdit, index: number): boolean {
  return files.facts(join(folder, EDIT_FOLDER, EDIT_FILES.after(index))) !== undefined;
}

/**
 * Moves all new files to their places. Files that are there already stay, so that it can be repeated. Throws an
 * EditError at a file that changed since it was read.
 */
export function finishEdit(edit: PreparedEdit): void {
  const { folder, journal, files } = edit;
  for (const [index, file] of journal.files.entries()) {
    onFile(file.path, () => {
      placeFile(edit, file, index);
    });
  }
  syncFoldersOf(
    folder,
    journal.files.map(({ path }) => path),
    files,
  );
}

function placeFile(edit: PreparedEdit, file: JournalFile, index: number): void {
  const { folder, files } = edit;
  if (file.after === null) {
    removeFile(edit, file);
    return;
  }
  const fresh = join(folder, EDIT_FOLDER, EDIT_FILES.after(index));
  const target = join(folder, file.path);
  if (!isWaiting(edit, index)) {
    if (stateOf(edit, file) === 'before') throw damaged(file.path);
    return;
  }
  if (digestOf(files.read(fresh)) !== file.after) throw damaged(file.path);
  makeFoldersAbove(folder, file.path, files);
  // The last look before the rename.
  const state = stateOf(edit, file);
  if (state === 'changed') throw changedError(edit, file.path);
  if (state === 'after') return;
  if (file.before === null) moveToNewName(fresh, target, files);
  else files.rename(fresh, target);
}

/** Removes a file; the edit folder keeps it until all is done. */
function removeFile(edit: PreparedEdit, file: JournalFile): void {
  const state = stateOf(edit, file);
  if (state === 'changed') throw changedError(edit, file.path);
  if (state === 'before') edit.files.unlink(join(edit.folder, file.path));
}

/** Moves a file to a name that must not exist. A plain rename would replace a file of that name. */
function moveToNewName(from: string, to: string, files: FileSystem): void {
  try {
    files.link(from, to);
  } catch (error) {
    if (!isWithoutLinks(error)) throw error;
    if (files.facts(to) !== undefined) throw error;
    files.rename(from, to);
    return;
  }
  files.unlink(from);
}

/** Some file systems have no hard links. */
export function isWithoutLinks(error: unknown): boolean {
  if (!isSystemError(error)) return false;
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(error.code ?? '');
}

/** Returns the refusal of an edit whose file is no longer as it was read. */
export function changedError(
  { folder, files }: Pick<PreparedEdit, 'folder' | 'files'>,
  path: string,
): EditError {
  if (files.facts(join(folder, path))?.kind === 'link') return linkError(path);
  return new EditError(path, 'changed since it was read', 'Run the command again.');
}

function damaged(path: string): EditError {
  return new EditError(path, 'was not prepared completely', 'Run the command again.');
}

/** Gives every file that the edit wrote its former text, and removes new ones. It can be repeated. */
export function takeBackEdit(edit: PreparedEdit): void {
  const { folder, journal, files } = edit;
  const path = join(folder, EDIT_FOLDER);
  if (files.facts(join(path, EDIT_FILES.journal)) !== undefined) {
    files.rename(join(path, EDIT_FILES.journal), join(path, EDIT_FILES.undo));
    files.syncFolder(path);
  }
  for (const [index, file] of [...journal.files.entries()].toReversed()) {
    onFile(file.path, () => {
      takeBackFile(edit, file, index);
    });
  }
  for (const made of journal.folders.toReversed()) removeIfEmpty(join(folder, made), files);
  syncFoldersOf(
    folder,
    journal.files.map((file) => file.path),
    files,
  );
}

function takeBackFile(edit: PreparedEdit, file: JournalFile, index: number): void {
  const { folder, files } = edit;
  // Whatever the edit did not write is left alone.
  if (stateOf(edit, file) !== 'after') return;
  if (file.before === null) {
    files.unlink(join(folder, file.path));
    return;
  }
  const old = join(folder, EDIT_FOLDER, EDIT_FILES.before(index));
  if (digestOf(files.read(old)) !== file.before) throw damaged(file.path);
  files.rename(old, join(folder, file.path));
}

function removeIfEmpty(path: string, files: FileSystem): void {
  const facts = files.facts(path);
  if (facts?.kind === 'folder' && files.names(path).length === 0) files.removeFolder(path);
}
