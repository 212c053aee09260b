import { statSync } from 'node:fs';
import { EDIT_FOLDER } from '../../journal/edit-folder.ts';
import { recoverEdit } from '../../journal/recover.ts';
import { problem, type Problem } from '../problem.ts';

/** The outcome for an edit of the content that was interrupted. */
export interface ContentRecovery {
  /** A sentence for people if an edit was finished or taken back. */
  readonly notice: string | undefined;
  /** The problem of an edit that could be neither. */
  readonly problems: readonly Problem[];
}

/** Finishes or takes back an interrupted edit of the content. Call it before anything reads the content. */
export async function recoverContent(contentDir: string): Promise<ContentRecovery> {
  const result = await recoverEdit(contentDir);
  switch (result.kind) {
    case 'none':
      return { notice: undefined, problems: [] };
    case 'finished':
      return {
        notice: `Completed an interrupted edit of ${filesText(result.count)}.`,
        problems: [],
      };
    case 'taken-back':
      return {
        notice: `Undid an interrupted edit of ${filesText(result.count)}, since some had changed.`,
        problems: [],
      };
    case 'stuck': {
      const { fact, step } = result;
      const message = `the folder ${fact}`;
      const position = { line: 1, column: 1 };
      const found = problem(EDIT_FOLDER, position, 'edit-unfinished', message, step);
      return { notice: undefined, problems: [found] };
    }
  }
}

/** A reading that edits disturb this often is taken as it is. */
const MAX_READINGS = 3;

/**
 * Recovers the content and reads it. Reads it again if a command edited it meanwhile, so that no edit is half read.
 * Returns the reading and the problems of the recovery.
 */
export async function readRecovered<Reading>(
  contentDir: string,
  read: () => Reading,
): Promise<{ readonly reading: Reading; readonly problems: readonly Problem[] }> {
  for (let readings = 1; ; readings += 1) {
    const { problems } = await recoverContent(contentDir);
    const before = editTime(contentDir);
    const reading = read();
    if (editTime(contentDir) === before || readings === MAX_READINGS) return { reading, problems };
  }
}

/** Each edit makes and removes a folder in the content folder, which changes its time. */
function editTime(contentDir: string): bigint | undefined {
  try {
    return statSync(contentDir, { bigint: true }).mtimeNs;
  } catch {
    // The reader reports a folder that it cannot read.
    return undefined;
  }
}

function filesText(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
