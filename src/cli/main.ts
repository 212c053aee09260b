import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { readSettings } from '../settings.ts';
import { addCommand, exampleText } from './shared/command.ts';
import { COMMANDS } from './commands.ts';
import { ContentError, EXIT, UsageError, type Io } from './shared/io.ts';

/** The project that the command belongs to, whichever folder it was called in. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command line on this terminal; gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  return runCommand(argv, terminal());
}

/** Runs a command line against an Io; gives the exit code and never throws for what a person did. */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.fine;
  const program = makeProgram(io, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, io);
  }
}

function makeProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command('relnotes')
    .description('Release notes from a folder of Markdown and YAML.')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHelpWidth: () => 100 })
    .showHelpAfterError(
      '(relnotes --help shows the commands, relnotes <command> --help one of them)',
    );
  for (const spec of COMMANDS) addCommand(program, spec, io, finish);
  program.addHelpText('after', exampleText({ example: 'check' }));
  return program;
}

function exitCodeOf(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof UsageError || error instanceof ContentError) {
    io.err(`${error.message}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.bad;
  }
  if (isOfSystem(error)) {
    io.err(`${error.message}. Check the path, its permissions and the space on the disk.\n`);
    return EXIT.bad;
  }
  throw error;
}

/** What the system refuses, a file that may not be written or a full disk, is no fault of the program. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && 'syscall' in error;
}

function terminal(): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', throwUnlessClosed);
  const { today, cacheDir } = readSettings(process.env, PROJECT, new Date());
  const { NO_COLOR: noColor = '' } = process.env;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    today,
    color: process.stdout.isTTY && noColor === '',
    watched: process.stderr.isTTY,
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    cacheFolder: join(cacheDir, 'relnotes'),
    loadAsker: async () => (await import('./shared/asker.ts')).terminalAsker(),
  };
}

/** A reader that closes its end early, such as `head`, has seen enough; that is no failure. */
function throwUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
