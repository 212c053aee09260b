/** What a command sees of the world; tests hand in their own. */
export interface Io {
  /** Writes to standard output, without adding a line end. */
  readonly out: (text: string) => void;
  /** Writes to standard error, without adding a line end. */
  readonly err: (text: string) => void;
  /** The folder the command was called in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Whether output may be coloured: a terminal, and no NO_COLOR (https://no-color.org). */
  readonly color: boolean;
  /** Whether standard error is a terminal, on which a line may tell how far a long run is. */
  readonly watched?: boolean;
  /** Whether a person can be asked. */
  readonly interactive: boolean;
  /** Where a command keeps what saves time the next run; absent where nothing is to be kept. */
  readonly cacheFolder?: string;
  /** Who asks, loaded only when something is asked; absent where nobody can be. */
  readonly loadAsker?: () => Promise<Asker>;
}

/** One of the values a question allows. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Puts questions to a person; an answer that is not allowed is asked again. */
export interface Asker {
  readonly text: (question: {
    readonly message: string;
    readonly initial?: string | undefined;
    /** What is wrong with an answer; undefined if nothing is. */
    readonly problemOf: (answer: string) => string | undefined;
  }) => Promise<string>;
  readonly select: (question: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly initial?: string | undefined;
  }) => Promise<string>;
}

/** Exit codes: 0 fine, 1 the content or the answer is bad, 2 wrong usage. */
export const EXIT = { fine: 0, bad: 1, usage: 2 } as const;

/** Wrong usage that only a command can see: ends with exit code 2 and this message. */
export class UsageError extends Error {}

/** Bad content or a bad answer that ends a command: exit code 1 and this message. */
export class ContentError extends Error {}
