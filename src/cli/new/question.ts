import type { z } from 'zod';
import type { Catalog } from '../../domain/catalog.ts';
import type { Choice } from '../shared/io.ts';

/** What the questions of a new entry look at. */
export interface NewContext {
  readonly catalog: Catalog;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The text of a content file, as its bytes are; undefined if there is none. */
  readonly textOf: (path: string) => string | undefined;
}

/** What was answered, by flag; what was not is absent. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** One thing a new entry needs to know, as a flag and as a question. */
export interface Question {
  /** As typed, without `--`; also its key in the answers. */
  readonly flag: string;
  readonly message: string;
  /** What one of its choices is, if the flag does not say it. */
  readonly what?: string;
  /** What an answer must fit: the schema of its field. */
  readonly schema?: z.ZodType;
  /** The values allowed, where they are known. */
  readonly choices?: (context: NewContext, answers: Answers) => readonly Choice[];
  /** What to do where there is nothing to choose from. */
  readonly whenNone?: string;
  /** Whether it may stay open; by default it must be answered. */
  readonly optional?: (context: NewContext, answers: Answers) => boolean;
  /** Whether the answers so far call for it; by default they do. A flag is taken in any case. */
  readonly applies?: (answers: Answers) => boolean;
  /** Its answer where nobody is asked; offered where somebody is. */
  readonly fallback?: (context: NewContext, answers: Answers) => string | undefined;
  /** Offered to a person, and no answer by itself. */
  readonly offer?: (context: NewContext, answers: Answers) => string | undefined;
  /** What speaks against an answer (empty where it stays open), beside its form; a person is asked again. */
  readonly against?: (answer: string, context: NewContext, answers: Answers) => string | undefined;
}

/** For `optional`: the question may stay open in any case. */
export const always = (): boolean => true;
