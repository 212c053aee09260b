import { Option, type Command } from 'commander';
import { readProjectConfig } from '../../project/project-config.ts';
import type { Io } from './io.ts';

/** The description of a command; its action is loaded when it runs, which keeps the start fast. */
export interface CommandSpec {
  /** Name and operands in the syntax of commander: `agenda <release>`. */
  readonly usage: string;
  readonly summary: string;
  /** An example command line, without `npx --no -- relnotes`. */
  readonly example: string;
  readonly options?: readonly Option[];
  /** Whether the group runs it where no command is named; the help then does not list it. */
  readonly isDefault?: boolean;
  readonly load: () => Promise<{
    run: (io: Io, options: RawOptions, operands: string[]) => Promise<number>;
  }>;
}

/** A command with subcommands, such as `new item` and `new release`. */
export interface CommandGroup {
  readonly usage: string;
  readonly summary: string;
  /** An example command line, without `npx --no -- relnotes`. */
  readonly example: string;
  readonly commands: readonly CommandSpec[];
}

/** Parsed flags by camel-case name. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** Facts that all commands of one run share. */
export interface CommandContext {
  /** The content folder if neither a flag nor a variable names one. */
  readonly content: string;
  /** Receives the exit code of the command. */
  readonly finish: (code: number) => void;
}

/** Adds a command to a program, with `--content` and the example in its help. */
export function addCommand(
  program: Command,
  spec: CommandSpec | CommandGroup,
  io: Io,
  { content, finish }: CommandContext,
): void {
  const isDefault = 'isDefault' in spec && spec.isDefault === true;
  const command = program
    .command(spec.usage, { isDefault, hidden: isDefault })
    .description(spec.summary);
  const path = program.parent === null ? command.name() : `${program.name()} ${command.name()}`;
  if ('commands' in spec) {
    for (const member of spec.commands) addCommand(command, member, io, { content, finish });
    command.addHelpText('after', exampleText(spec));
    command.showHelpAfterError(`Run npx --no -- relnotes ${path} --help for its commands.`);
    return;
  }
  command.addOption(
    new Option('--content <dir>', 'the content folder').env('RELNOTES_CONTENT').default(content),
  );
  for (const option of spec.options ?? []) command.addOption(option);
  command.addHelpText('after', exampleText(spec));
  command.showHelpAfterError(
    `Run npx --no -- relnotes ${path} --help for its flags and an example.`,
  );
  command.action(async () => {
    const { run } = await spec.load();
    const project = await readProjectConfig(io.cwd);
    finish(await run({ ...io, project }, command.opts<RawOptions>(), command.args));
  });
}

/** Formats the example at the end of a help text. */
export function exampleText({ example }: { readonly example: string }): string {
  return `\nExample:\n  $ npx --no -- relnotes ${example}`;
}

/** Creates the option `--format`; the first choice is the default. */
export function formatOption(...choices: readonly string[]): Option {
  return new Option('--format <format>', 'output format').choices([...choices]).default(choices[0]);
}

/** Creates the option `--as`; the first choice is the default. */
export function asOption(...choices: readonly string[]): Option {
  return new Option('--as <form>', 'output format').choices([...choices]).default(choices[0]);
}

/** Returns the value of a text flag; undefined if it was not given. */
export function textOption(options: RawOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Checks whether a boolean flag was given. */
export function isFlagSet(options: RawOptions, name: string): boolean {
  return options[name] === true;
}
