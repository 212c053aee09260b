import { finishEdit, takeBackEdit, type PreparedEdit } from './carry-out.ts';
import { EditError, isSystemError, onFile } from './edit-error.ts';
import {
  EDIT_FOLDER,
  makeEditFolder,
  removeEditFolder,
  takeOver,
  type EditTools,
} from './edit-folder.ts';
import { writeJournal } from './journal.ts';
import { NOBODY } from './owner.ts';
import { checkWrite, journalOf, stageWrites, type FileWrite } from './prepare.ts';
import { defaultTools, recoverNow } from './recover.ts';
import { stillBusy } from './recovery.ts';

/** An edit of several files that was checked and is not written yet. No other edit can begin meanwhile. */
export interface OpenEdit {
  /** Writes all files, or none: then it throws an EditError. */
  readonly commit: () => void;
  /** Ends the edit, also after `commit`. */
  readonly close: () => void;
}

/**
 * Begins an edit of files in a folder, which must exist. Throws an EditError if another command is at work there, or
 * if a file cannot be written: it is not as it was read, exists already, is a symbolic link, or may not be written.
 */
export function openEdit(
  folder: string,
  writes: readonly FileWrite[],
  tools: EditTools = defaultTools(),
): OpenEdit {
  begin(folder, tools);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) end(folder, tools);
    isOpen = false;
  };
  try {
    for (const write of writes) checkWrite(folder, write, tools.files);
  } catch (error) {
    close();
    throw error;
  }
  const commit = (): void => {
    const journal = journalOf(folder, writes, tools.files);
    const edit: PreparedEdit = { folder, journal, files: tools.files };
    stageWrites(edit, writes);
    onFile('.', () => {
      writeJournal(folder, journal, tools.files);
    });
    isOpen = false;
    carryOut(edit, tools);
  };
  return { commit, close };
}

/** Writes files as one step: all or, with an EditError, none. */
export function writeFiles(
  folder: string,
  writes: readonly FileWrite[],
  tools: EditTools = defaultTools(),
): void {
  const edit = openEdit(folder, writes, tools);
  try {
    edit.commit();
  } finally {
    edit.close();
  }
}

const MAX_ATTEMPTS = 100;

/** Makes the edit folder, after an interrupted edit has been settled. */
function begin(folder: string, tools: EditTools): void {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const found = recoverNow(folder, tools);
    if (found.kind === 'busy') throw stuckError(stillBusy(found.pid));
    if (found.kind === 'stuck') throw stuckError(found);
    if (onFile('.', () => makeEditFolder(folder, tools))) return;
  }
  throw stuckError(stillBusy(0));
}

function stuckError({ fact, step }: { readonly fact: string; readonly step: string }): EditError {
  return new EditError(EDIT_FOLDER, fact, step);
}

/** The next command removes what stays here. */
function end(folder: string, tools: EditTools): void {
  try {
    removeEditFolder(folder, tools);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Carries out the edit of a journal. Takes it back if that fails, such as on a full disk. */
function carryOut(edit: PreparedEdit, tools: EditTools): void {
  try {
    finishEdit(edit);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    takeBackOrLeave(edit, error, tools);
    end(edit.folder, tools);
    throw error;
  }
  end(edit.folder, tools);
}

function takeBackOrLeave(edit: PreparedEdit, reason: EditError, tools: EditTools): void {
  try {
    onFile(reason.file, () => {
      takeBackEdit(edit);
    });
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    leave(edit.folder, tools);
    throw new UnfinishedEdit(reason);
  }
}

/** Lets other processes settle the edit while this one still runs. */
function leave(folder: string, tools: EditTools): void {
  try {
    takeOver(folder, tools.self, NOBODY, tools.files);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** An edit that failed and could not be taken back at once either. */
export class UnfinishedEdit extends EditError {
  constructor({ file, fact, cause }: EditError) {
    const step = 'Some files were written: the next command finishes the edit or takes it back.';
    super(file, fact, step, { cause });
  }
}
