import type { z } from 'zod';
import type { Catalog } from '../../domain/catalog.ts';
import type { PromptChoice } from '../shared/io.ts';

/** The content that the questions of a new entry depend on. */
export interface NewContext {
  readonly catalog: Catalog;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Returns the text of a content file unchanged; undefined if there is none. */
  readonly textOf: (path: string) => string | undefined;
}

/** The answers by flag, without open questions. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** A value that a command needs, as a flag and as a prompt. The context is what its choices depend on. */
export interface Question<Context = NewContext> {
  /** The name of the flag without `--`; also the key in the answers. */
  readonly flag: string;
  readonly message: string;
  /** A noun for one of its choices in messages; default: the flag. */
  readonly label?: string;
  /** The schema of the field, which an answer must match. */
  readonly schema?: z.ZodType;
  /** The allowed values, if they are known. */
  readonly choices?: (context: Context, answers: Answers) => readonly PromptChoice[];
  /** A hint for the case that there are no choices. */
  readonly emptyHint?: string;
  /** Whether the question may stay open; by default an answer is required. */
  readonly optional?: (context: Context, answers: Answers) => boolean;
  /** Whether to ask after the answers so far; by default always. A flag is accepted in any case. */
  readonly applies?: (answers: Answers, context: Context) => boolean;
  /** The default answer without a prompt, and the initial value of a prompt. */
  readonly fallback?: (context: Context, answers: Answers) => string | undefined;
  /** An initial value for a prompt only. */
  readonly suggestion?: (context: Context, answers: Answers) => string | undefined;
  /** Returns what is wrong with an answer besides its format; empty answers are passed, too. */
  readonly validate?: (answer: string, context: Context, answers: Answers) => string | undefined;
}

/** A value of `optional` for questions that may always stay open. */
export const always = (): boolean => true;
