import { finishEdit, isWaiting, stateOf, takeBackEdit, type PreparedEdit } from './carry-out.ts';
import { EditError, onFile } from './edit-error.ts';
import type { FileSystem } from './file-system.ts';
import { readJournal } from './journal.ts';
import { conflict, DAMAGED, stuckAt, type Recovery } from './recovery.ts';

/**
 * Finishes the edit of a journal, or takes it back if a file that still has its former text changed meanwhile. It
 * does neither if files changed before and after they got their new text.
 */
export function settleJournal(
  folder: string,
  kind: 'journal' | 'undo',
  files: FileSystem,
): Recovery {
  const journal = readJournal(folder, kind, files);
  if (journal === undefined) return DAMAGED;
  const edit: PreparedEdit = { folder, journal, files };
  try {
    if (kind === 'undo') return takenBack(edit);
    const { waiting, placed } = changedFiles(edit);
    if (waiting.length === 0) return finished(edit);
    return placed.length === 0 ? takenBack(edit) : conflict(waiting);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return stuckAt(error);
  }
}

/** Returns the files that somebody changed, those that wait for their new text apart from the others. */
function changedFiles(edit: PreparedEdit): { waiting: string[]; placed: string[] } {
  const changed = [...edit.journal.files.entries()].filter(([, file]) =>
    onFile(file.path, () => stateOf(edit, file) === 'changed'),
  );
  const pathsOf = (isWanted: boolean) =>
    changed.flatMap(([index, { path }]) => (isWaiting(edit, index) === isWanted ? [path] : []));
  return { waiting: pathsOf(true), placed: pathsOf(false) };
}

function finished(edit: PreparedEdit): Recovery {
  try {
    finishEdit(edit);
  } catch (error) {
    // A new text that never reached the disk, after a power failure.
    if (error instanceof EditError && error.cause === undefined) return takenBack(edit);
    throw error;
  }
  return { kind: 'finished', count: edit.journal.files.length };
}

function takenBack(edit: PreparedEdit): Recovery {
  takeBackEdit(edit);
  return { kind: 'taken-back', count: edit.journal.files.length };
}
