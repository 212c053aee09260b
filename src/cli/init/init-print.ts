import type { FirstImport } from './first-import.ts';
import type { InitPlan, LeftFile } from './plan-init.ts';
import type { Setup } from './setup.ts';

/** A command to run next, with its purpose. */
interface NextCommand {
  readonly command: string;
  readonly purpose: string;
}

const DEV = { command: 'relnotes dev', purpose: 'shows the site while you write' };
const ITEM = { command: 'relnotes new item', purpose: 'adds an entry' };
const CHECK = { command: 'relnotes check', purpose: 'finds problems' };
const RELEASE = { command: 'relnotes new release', purpose: 'adds a release with its timeline' };

/** Returns the next three commands. */
function nextCommands({ start }: Setup): NextCommand[] {
  const commands = start === 'empty' ? [RELEASE, ITEM, DEV] : [DEV, ITEM, CHECK];
  return commands.map((one) => ({ ...one, command: `npx --no -- ${one.command}` }));
}

/** Returns the outcome as text. */
export function initText(plan: InitPlan, setup: Setup, first: FirstImport | undefined): string {
  const next = nextCommands(setup);
  const width = Math.max(...next.map(({ command }) => command.length));
  return [
    ...section('Written:', [...plan.files.keys()]),
    ...(plan.left.length === 0 ? [] : ['Left as they are:', ...plan.left.flatMap(leftLines)]),
    ...(first === undefined
      ? []
      : [`Imported ${first.from}:`, ...indented(first.output.trimEnd())]),
    ...section('Note:', plan.remarks),
    'Next:',
    ...next.map(({ command, purpose }) => `  ${command.padEnd(width)}   # ${purpose}`),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function leftLines({ path, advice, lines }: LeftFile): string[] {
  if (advice === undefined) return [`  ${path}`];
  const colon = lines.length === 0 ? '' : ':';
  return [`  ${path}: ${advice}${colon}`, ...lines.map((line) => `    ${line}`)];
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}

/** Returns the outcome for programs. */
export function initJson(plan: InitPlan, setup: Setup, first: FirstImport | undefined): object {
  const output: unknown = first === undefined ? null : JSON.parse(first.output);
  return {
    written: [...plan.files.keys()],
    left: plan.left.map(({ path, advice, lines }) => ({ path, advice: advice ?? null, lines })),
    remarks: plan.remarks,
    import: output,
    next: nextCommands(setup).map(({ command }) => command),
  };
}
