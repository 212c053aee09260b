import type { Urls } from '../../view/urls.ts';
import type { FileChange } from '../shared/write.ts';
import type { Answers, NewContext, Question } from './question.ts';

/** The questions, files and page of a new entry. */
export interface EntryTemplate {
  readonly questions: readonly Question[];
  /** The files to write; the first one is the file to continue with. */
  readonly files: (answers: Answers, context: NewContext) => readonly FileChange[];
  /** The page that will show the entry. */
  readonly page: (urls: Urls, answers: Answers) => string;
  /** A next step for the writer that the file does not mention. */
  readonly remark?: (answers: Answers, context: NewContext) => string | undefined;
}
