import { execFile } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The repository of a folder. */
export interface Repository {
  /** The absolute path of its top folder. */
  readonly top: string;
  /** The path of the folder below the top, with `/`; empty for the top itself. */
  readonly inside: string;
}

/** Returns the repository that holds a folder, which need not exist any more; undefined if there is none. */
export async function repositoryOf(folder: string): Promise<Repository | undefined> {
  const existing = await nearestFolder(folder);
  const top = await gitLine(existing, 'rev-parse', '--show-toplevel');
  if (top === undefined) return undefined;
  const asked = join(await realpath(existing), relative(existing, folder));
  return { top, inside: relative(await realpath(top), asked).replaceAll('\\', '/') };
}

async function nearestFolder(folder: string): Promise<string> {
  const isThere = (await stat(folder).catch(() => undefined))?.isDirectory() === true;
  return isThere || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

/** Returns the commit of a revision; undefined if there is none. */
export async function commitOf({ top }: Repository, name: string): Promise<string | undefined> {
  const query = ['--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return gitLine(top, 'rev-parse', ...query);
}

/** Checks for a clone without the older commits, as workflows make by default. */
export async function isShallow({ top }: Repository): Promise<boolean> {
  return (await gitLine(top, 'rev-parse', '--is-shallow-repository')) === 'true';
}

/** In a hook these name the repository that runs it, which may be another one. */
const HOOK_VARIABLES: ReadonlySet<string> = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']);

/** The longest output of git, in bytes: a change of a few hundred thousand files. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** Runs git in a folder. Throws if it fails. */
export async function git(cwd: string, ...argv: string[]): Promise<string> {
  const options = { cwd, env: variables(), maxBuffer: MAX_OUTPUT };
  return (await execute('git', argv, options)).stdout;
}

/** Runs git in a folder with lines of input, and returns the bytes that it prints. Throws if it fails. */
export async function gitBytes(
  cwd: string,
  input: readonly string[],
  ...argv: string[]
): Promise<Buffer> {
  const options = { cwd, env: variables(), maxBuffer: 4 * MAX_OUTPUT, encoding: 'buffer' } as const;
  const running = execute('git', argv, options);
  // A command that ends early closes its input, which its exit code tells.
  running.child.stdin?.on('error', () => undefined);
  running.child.stdin?.end(input.map((line) => `${line}\n`).join(''));
  return (await running).stdout;
}

function variables(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !HOOK_VARIABLES.has(name)),
  );
}

/** Runs git in a folder and returns its output without the line break at its end; undefined if it fails. */
export async function gitLine(cwd: string, ...argv: string[]): Promise<string | undefined> {
  const text = await git(cwd, ...argv).catch(() => undefined);
  return text?.replace(/\r?\n$/u, '');
}
