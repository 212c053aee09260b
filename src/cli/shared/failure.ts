import { CommanderError } from 'commander';
import type { Problem } from '../../catalog/problem.ts';
import { ConfigError } from '../../project/config-error.ts';
import { jsonText } from '../../lib/characters.ts';
import { ContentError, EXIT, SiteError, UsageError, type Io } from './io.ts';

/** The end of a command that did not do what was asked. */
interface Failure {
  /**
   * `usage` for a wrong command line, `content` for the content, `site` for the answer of a published site, `system`
   * for files and folders.
   */
  readonly kind: 'usage' | 'content' | 'site' | 'system';
  readonly message: string;
  /** The errors in the content that are the reason, in the form of `relnotes check --format json`. */
  readonly problems: readonly Problem[];
}

/**
 * Reports an error that ended a command and returns the exit code. A caller that asked for JSON gets it on standard
 * output, where it expects the answer; otherwise the message goes to standard error. Rethrows errors of the program.
 */
export function reportFailure(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  if (asksForJson(argv)) io.out(jsonText({ error: failure }));
  // The parser has printed its own message, with the help that goes with it.
  else if (!(error instanceof CommanderError)) io.err(`${failure.message}\n`);
  return failure.kind === 'usage' ? EXIT.usage : EXIT.failed;
}

/** Checks whether a command line has `--format json`, also one that cannot be parsed. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const flags = end === -1 ? argv : argv.slice(0, end);
  const formats = flags.flatMap((word, index) => {
    if (word.startsWith(FORMAT)) return [word.slice(FORMAT.length)];
    return `${word}=` === FORMAT ? [flags[index + 1]] : [];
  });
  return formats.at(-1) === 'json';
}

const FORMAT = '--format=';

function failureOf(error: unknown): Failure | undefined {
  if (error instanceof CommanderError) {
    return { kind: 'usage', message: parserMessage(error), problems: [] };
  }
  if (error instanceof UsageError || error instanceof ConfigError)
    return { kind: 'usage', message: error.message, problems: [] };
  if (error instanceof ContentError) {
    return { kind: 'content', message: error.message, problems: error.problems };
  }
  if (error instanceof SiteError) return { kind: 'site', message: error.message, problems: [] };
  if (!isSystemError(error)) return undefined;
  const message = `${error.message}. Check the path, its permissions and the space on the disk.`;
  return { kind: 'system', message, problems: [] };
}

/** Returns the message of the parser; where it shows the help instead, that a command is missing. */
function parserMessage({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'a command is missing. relnotes --help lists them.';
  return message.replace(/^error: /u, '');
}

/** Checks for an error of the operating system, such as missing permissions or a full disk. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && 'syscall' in error;
}
