import { join } from 'node:path';
import { existsError, onFile } from './edit-error.ts';
import { EDIT_FILES, EDIT_FOLDER } from './edit-folder.ts';
import { existingFolder, factsBelow, foldersAbove, linkError } from './edit-path.ts';
import type { EntryFacts, FileSystem } from './file-system.ts';
import { changedError, digestOf, isWithoutLinks, type PreparedEdit } from './carry-out.ts';
import type { Journal } from './journal.ts';

/** The new bytes of a file, or its removal. */
export interface FileWrite {
  /** Relative to the folder of the edit, with `/`. */
  readonly path: string;
  /** The bytes as they were read; undefined if the file must not exist. */
  readonly before: Uint8Array | undefined;
  /** Undefined if the file is to be removed. */
  readonly after: Uint8Array | undefined;
}

/** Throws an EditError if a file cannot be written: it changed, exists, is a link, or may not be written. */
export function checkWrite(folder: string, write: FileWrite, files: FileSystem): void {
  const { path, before } = write;
  onFile(path, () => {
    const facts = factsBelow(folder, path, files);
    if (facts?.kind === 'link') throw linkError(path);
    if (before === undefined && facts !== undefined) throw existsError(path);
    if (before !== undefined) checkUnchanged(folder, { path, before }, facts, files);
    files.checkWritable(existingFolder(folder, path, files));
  });
}

function checkUnchanged(
  folder: string,
  { path, before }: { readonly path: string; readonly before: Uint8Array },
  facts: EntryFacts | undefined,
  files: FileSystem,
): void {
  const target = join(folder, path);
  const isSame = facts?.kind === 'file' && digestOf(files.read(target)) === digestOf(before);
  if (!isSame) throw changedError({ folder, files }, path);
  files.checkWritable(target);
}

/** Returns the journal of writes. */
export function journalOf(
  folder: string,
  writes: readonly FileWrite[],
  files: FileSystem,
): Journal {
  const above = new Set(writes.flatMap(({ path }) => foldersAbove(path)));
  const missing = [...above].filter((path) => files.facts(join(folder, path)) === undefined);
  return {
    version: 1,
    files: writes.map(({ path, before, after }) => ({
      path,
      before: before === undefined ? null : digestOf(before),
      after: after === undefined ? null : digestOf(after),
    })),
    folders: missing.toSorted((a, b) => a.length - b.length),
  };
}

/**
 * Writes the new files into the edit folder, with mode and owner of the old ones, and keeps the old ones there. Returns
 * when all bytes are on the disk.
 */
export function stageWrites(edit: PreparedEdit, writes: readonly FileWrite[]): void {
  const { folder, files } = edit;
  const staging = join(folder, EDIT_FOLDER);
  const staged: string[] = [];
  const stage = (name: string, bytes: Uint8Array, kept: EntryFacts | undefined): void => {
    staged.push(join(staging, name));
    files.stage(join(staging, name), bytes, kept);
  };
  for (const [index, { path, before, after }] of writes.entries()) {
    onFile(path, () => {
      const facts = before === undefined ? undefined : factsBelow(folder, path, files);
      if (after !== undefined) stage(EDIT_FILES.after(index), after, facts);
      if (before === undefined) return;
      const old = join(staging, EDIT_FILES.before(index));
      try {
        files.link(join(folder, path), old);
      } catch (error) {
        if (!isWithoutLinks(error)) throw error;
        stage(EDIT_FILES.before(index), before, facts);
      }
    });
  }
  onFile('.', () => {
    files.sync(staged);
  });
}
