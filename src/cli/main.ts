import { fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { isLog, terminalText } from '../lib/terminal-text.ts';
import { readSettings } from '../settings.ts';
import { addCommand, exampleText } from './shared/command.ts';
import { COMMANDS } from './commands.ts';
import { asksForJson, reportFailure } from './shared/failure.ts';
import { EXIT, type Io } from './shared/io.ts';

/** The root of this project, independent of the working directory. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command line in this terminal and returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const io = terminal();
  try {
    return await runCommand(argv, io);
  } catch (error) {
    // An error of the program: its message may hold content.
    io.err(`${terminalText(inspect(error), { isLog: isLog(io.env) })}\n`);
    return EXIT.failed;
  }
}

/** Runs a command line with an Io and returns the exit code. Throws only for errors of the program. */
export async function runCommand(argv: readonly string[], terminal: Io): Promise<number> {
  const io = throughDoor(terminal);
  let code: number = EXIT.ok;
  const program = makeProgram(io, asksForJson(argv), (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return reportFailure(error, argv, io);
  }
}

/** Returns an Io whose texts show hidden characters, and give no orders to a workflow runner. */
function throughDoor(io: Io): Io {
  const log = isLog(io.env);
  return {
    ...io,
    out: (text, holds) => {
      io.out(terminalText(text, { isLog: log && io.isOutFile !== true, holds }));
    },
    err: (text, holds) => {
      io.err(terminalText(text, { isLog: log, holds }));
    },
  };
}

function makeProgram(io: Io, isJson: boolean, finish: (code: number) => void): Command {
  const program = new Command('relnotes')
    .description('Release notes from a folder of Markdown and YAML.')
    .version(packageJson.version, '-v, --version', 'show the version of relnotes')
    // A flag belongs to the command that it follows: new release has a --version, too.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.out(text);
      },
      writeErr: (text) => {
        if (!isJson) io.err(text);
      },
      getOutHelpWidth: () => 100,
    })
    .showHelpAfterError('Run npx --no -- relnotes --help for the commands.');
  for (const spec of COMMANDS) addCommand(program, spec, io, finish);
  program.addHelpText('after', exampleText({ example: 'check' }));
  return program;
}

function terminal(): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', throwUnlessClosed);
  const { today, cacheDir } = readSettings(process.env, PROJECT, new Date());
  const { NO_COLOR: noColor = '' } = process.env;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput: () => readFileSync(0),
    cwd: process.cwd(),
    env: process.env,
    today,
    color: process.stdout.isTTY && noColor === '',
    isOutFile: fstatSync(process.stdout.fd).isFile(),
    showsProgress: process.stderr.isTTY,
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    cacheFolder: join(cacheDir, 'relnotes'),
    loadPrompter: async () => (await import('./shared/prompter.ts')).terminalPrompter(),
  };
}

/** Ignores EPIPE: a reader such as `head` may close the pipe early. */
function throwUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
