import { fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';
import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { isLog, terminalText } from '../lib/terminal-text.ts';
import { projectContent } from '../project-file.ts';
import { readSettings, type Settings } from '../settings.ts';
import { addCommand, exampleText, type CommandContext } from './shared/command.ts';
import { COMMANDS } from './commands.ts';
import { asksForJson, reportFailure } from './shared/failure.ts';
import { SETTINGS_HELP } from './shared/settings-help.ts';
import { EXIT, UsageError, type Io } from './shared/io.ts';

/** Runs a command line in this terminal and returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const fail = (text: string, code: number): number => {
    process.stderr.write(`${terminalText(text, { isLog: isLog(process.env) })}\n`);
    return code;
  };
  try {
    const settings = readSettings(process.env, process.cwd(), new Date());
    return await runCommand(argv, terminal(settings)).catch((error: unknown) =>
      // An error of the program: its message may hold content.
      fail(inspect(error), EXIT.failed),
    );
  } catch (error) {
    // A variable or package.json is wrong.
    return fail(error instanceof Error ? error.message : String(error), EXIT.usage);
  }
}

/** Runs a command line with an Io and returns the exit code. Throws only for errors of the program. */
export async function runCommand(argv: readonly string[], terminal: Io): Promise<number> {
  const io = throughDoor(terminal);
  let code: number = EXIT.ok;
  try {
    const content = contentOf(io);
    const finish = (exit: number): void => {
      code = exit;
    };
    const program = makeProgram(io, asksForJson(argv), { content, finish });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return reportFailure(error, argv, io);
  }
}

/** Returns the content folder that the project names. Throws a UsageError if its package.json is wrong. */
function contentOf({ cwd }: Io): string {
  try {
    return projectContent(cwd) ?? 'content';
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
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

function makeProgram(io: Io, isJson: boolean, context: CommandContext): Command {
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
  for (const spec of COMMANDS) addCommand(program, spec, io, context);
  program.addHelpText('after', `\n${SETTINGS_HELP}${exampleText({ example: 'check' })}`);
  return program;
}

function terminal({ today, cacheDir }: Settings): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', throwUnlessClosed);
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
