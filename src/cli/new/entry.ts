import type { Urls } from '../../view/urls.ts';
import type { FileChange } from '../shared/write.ts';
import type { Answers, NewContext, Question } from './question.ts';

/** How an entry is begun: what has to be known, what is written, where it will be seen. */
export interface NewEntry {
  readonly questions: readonly Question[];
  /** The first of them is the one that a writer goes on with. */
  readonly files: (answers: Answers, context: NewContext) => readonly FileChange[];
  /** The page that will show it. */
  readonly page: (urls: Urls, answers: Answers) => string;
  /** What the writer should do next, beside what the file says itself. */
  readonly remark?: (answers: Answers, context: NewContext) => string | undefined;
}
