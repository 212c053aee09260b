import { EDIT_FOLDER } from '../../journal/edit-folder.ts';
import { recoverEdit } from '../../journal/recover.ts';
import { problem, type Problem } from '../problem.ts';

/** What became of an edit of the content that was interrupted. */
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
        notice: `Finished an interrupted edit of ${filesText(result.count)}.`,
        problems: [],
      };
    case 'taken-back':
      return {
        notice: `Took back an interrupted edit of ${filesText(result.count)}, since some had changed.`,
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

function filesText(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
