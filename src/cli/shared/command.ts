import { Option, type Command } from 'commander';
import type { Io } from './io.ts';

/** A command, described; its action is loaded when it runs, so that starting stays quick. */
export interface CommandSpec {
  /** Name and operands, as commander reads them: `agenda <release>`. */
  readonly usage: string;
  readonly summary: string;
  /** One line as a person would type it. */
  readonly example: string;
  readonly options?: readonly Option[];
  readonly load: () => Promise<{
    run: (io: Io, options: RawOptions, operands: string[]) => Promise<number>;
  }>;
}

/** Commands of one name that differ in their first word: `new item`, `new release`. */
export interface CommandGroup {
  readonly usage: string;
  readonly summary: string;
  /** One line as a person would type it. */
  readonly example: string;
  readonly commands: readonly CommandSpec[];
}

/** Flags as commander reads them, by camel-case name. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** Adds a command to a program, with what every command has: `--content` and an example. */
export function addCommand(
  program: Command,
  spec: CommandSpec | CommandGroup,
  io: Io,
  finish: (code: number) => void,
): void {
  const command = program.command(spec.usage).description(spec.summary);
  if ('commands' in spec) {
    for (const member of spec.commands) addCommand(command, member, io, finish);
    command.addHelpText('after', exampleText(spec));
    return;
  }
  command.addOption(
    new Option('--content <dir>', 'the content folder').env('RELNOTES_CONTENT').default('content'),
  );
  for (const option of spec.options ?? []) command.addOption(option);
  command.addHelpText('after', exampleText(spec));
  command.action(async () => {
    const { run } = await spec.load();
    finish(await run(io, command.opts<RawOptions>(), command.args));
  });
}

/** The example at the end of a help text. */
export function exampleText({ example }: { readonly example: string }): string {
  return `\nExample:\n  $ npx relnotes ${example}`;
}

/** `--format`, with its choices; the first is the default. */
export function formatOption(...choices: readonly string[]): Option {
  return new Option('--format <format>', 'how to print').choices([...choices]).default(choices[0]);
}

/** `--as`, with what a text can be made into; the first is the default. */
export function asOption(...choices: readonly string[]): Option {
  return new Option('--as <form>', 'what to make of it').choices([...choices]).default(choices[0]);
}

/** The text of a flag, or undefined if it was not given. */
export function textOf(options: RawOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a switch was given. */
export function isOn(options: RawOptions, name: string): boolean {
  return options[name] === true;
}
