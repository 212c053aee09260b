import { setTimeout as wait } from 'node:timers/promises';
import { isSystemError } from './edit-error.ts';
import {
  findEdit,
  removeEditFolder,
  removeLeftovers,
  takeOver,
  type EditTools,
  type FoundEdit,
} from './edit-folder.ts';
import { nodeFileSystem } from './file-system.ts';
import { readJournal } from './journal.ts';
import { NOBODY, ownerText, thisProcess } from './owner.ts';
import { FOREIGN, NONE, notAllowed, stillBusy, type Recovery } from './recovery.ts';
import { settleJournal } from './settle-journal.ts';

/** Time that a reader waits for a command that is moving files, in milliseconds; moving takes a few. */
const PATIENCE_MS = 5000;
const PAUSE_MS = 20;
/** Other processes may end an edit between two looks at it. */
const MAX_LOOKS = 100;

/** Returns the tools of this process. */
export function defaultTools(): EditTools {
  return { files: nodeFileSystem, self: thisProcess(), now: Date.now };
}

/**
 * Finishes or takes back an edit of a folder that was interrupted. Call it before the folder is read. Waits for a
 * command that is moving files at that moment.
 */
export async function recoverEdit(
  folder: string,
  tools = defaultTools(),
  patience = PATIENCE_MS,
): Promise<Exclude<Recovery, { kind: 'busy' }>> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const result = recoverNow(folder, tools);
    if (result.kind !== 'busy') return result;
    if (!result.isWriting) return { kind: 'none' };
    if (waited >= patience) return stillBusy(result.pid);
    await wait(PAUSE_MS);
  }
}

/** Like `recoverEdit`, without waiting. */
export function recoverNow(folder: string, tools: EditTools, looks = MAX_LOOKS): Recovery {
  if (!isReadable(folder, tools)) return NONE;
  try {
    const found = findEdit(folder, tools);
    const result = found.kind === 'none' ? NONE : recoverFound(folder, found, tools);
    if (result === undefined)
      return looks > 0 ? recoverNow(folder, tools, looks - 1) : stillBusy(0);
    if (result.kind !== 'busy' && result.kind !== 'stuck') sweep(folder, tools);
    return result;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const isGone = error.code === 'ENOENT' && looks > 0;
    return isGone ? recoverNow(folder, tools, looks - 1) : notAllowed(error);
  }
}

/** The reader of a folder that cannot be read reports it. */
function isReadable(folder: string, { files }: EditTools): boolean {
  try {
    files.names(folder);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/** Removes the rest of an edit that is over. It changes nothing, so it may stay where it cannot be removed. */
function sweep(folder: string, tools: EditTools): void {
  try {
    removeLeftovers(folder, tools);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Recovers an edit; undefined if another process was faster. */
function recoverFound(
  folder: string,
  found: Exclude<FoundEdit, { kind: 'none' }>,
  tools: EditTools,
): Recovery | undefined {
  if (found.kind === 'foreign') return FOREIGN;
  const { owner, journal } = found;
  const isOwn = ownerText(owner) === ownerText(tools.self);
  if (found.isAtWork && !(isOwn && journal !== undefined)) {
    return { kind: 'busy', pid: owner.pid, isWriting: journal !== undefined };
  }
  try {
    if (!takeOver(folder, owner, tools.self, tools.files)) return undefined;
    return settle(folder, journal, tools);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return journal === undefined ? NONE : notAllowed(error, pathsOf(folder, journal, tools));
  }
}

function pathsOf(folder: string, journal: 'journal' | 'undo', { files }: EditTools): string[] {
  return readJournal(folder, journal, files)?.files.map(({ path }) => path) ?? [];
}

function settle(
  folder: string,
  journal: 'journal' | 'undo' | undefined,
  tools: EditTools,
): Recovery {
  const result = journal === undefined ? NONE : settleJournal(folder, journal, tools.files);
  if (result.kind === 'stuck') takeOver(folder, tools.self, NOBODY, tools.files);
  else removeEditFolder(folder, tools);
  return result;
}
