import type { Problem } from '../../catalog/problem.ts';
import { extensionNames, NO_EXTENSIONS, type ExtensionNames } from '../../project/extensions.ts';
import type { ProjectConfig } from '../../project/project-config.ts';
import { refusesMdxCode } from '../../settings.ts';
import type { TerminalOptions } from '../../lib/terminal-text.ts';

/** The environment of a command, which tests replace. */
export interface Io {
  /**
   * Writes to standard output without adding a newline. Hidden characters become visible; `holds` says which
   * of our own sequences the text has (src/lib/terminal-text.ts).
   */
  readonly out: (text: string, holds?: TerminalOptions['holds']) => void;
  /** Writes to standard error without adding a newline. */
  readonly err: (text: string, holds?: TerminalOptions['holds']) => void;
  /** Reads standard input to its end; absent if there is none. */
  readonly readInput?: () => Uint8Array;
  /** The working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current day, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Whether output may be coloured: it is a terminal, and NO_COLOR is not set (https://no-color.org). */
  readonly color: boolean;
  /** Whether standard output is a file, which no workflow runner reads. */
  readonly isOutFile?: boolean;
  /** Whether standard error is a terminal that can show progress. */
  readonly showsProgress?: boolean;
  /** Whether prompts are possible. */
  readonly interactive: boolean;
  /** The configuration of the project (relnotes.config.mjs), once it has been read; none by default. */
  readonly project?: ProjectConfig;
  /** The folder of the cache for later runs; absent to disable it. */
  readonly cacheFolder?: string;
  /** Loads the prompter on demand; absent if prompts are impossible. */
  readonly loadPrompter?: () => Promise<Prompter>;
}

/** One of the allowed values of a prompt. */
export interface PromptChoice {
  readonly value: string;
  readonly label: string;
}

/** Prompts a person for values, and again after an invalid answer. */
export interface Prompter {
  readonly text: (question: {
    readonly message: string;
    readonly initial?: string | undefined;
    /** Returns the problem of an answer; undefined if it is valid. */
    readonly problemOf: (answer: string) => string | undefined;
  }) => Promise<string>;
  readonly select: (question: {
    readonly message: string;
    readonly choices: readonly PromptChoice[];
    readonly initial?: string | undefined;
  }) => Promise<string>;
}

/**
 * Returns the options of reading content: the day, whether the environment refuses code in MDX, and the names that
 * the project adds.
 */
export function readOptionsOf({ today, env, project }: Io): ExtensionNames & {
  readonly today: string;
  readonly refusesMdxCode: boolean;
} {
  const names = extensionNames(project?.extensions ?? NO_EXTENSIONS);
  return { ...names, today, refusesMdxCode: refusesMdxCode(env) };
}

/** Exit codes: 0 success, 1 a problem in the content or a failed check, 2 wrong usage. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** Wrong usage found by a command: ends with exit code 2 and this message. */
export class UsageError extends Error {}

/** A problem in the content that ends a command: exit code 1 and this message. */
export class ContentError extends Error {
  /** The errors that a check finds, if they are the reason. */
  readonly problems: readonly Problem[];

  constructor(message: string, options: ErrorOptions & { problems?: readonly Problem[] } = {}) {
    super(message, options);
    this.problems = options.problems ?? [];
  }
}

/** An answer of a published site that cannot be used: exit code 1 and this message. */
export class SiteError extends Error {}
