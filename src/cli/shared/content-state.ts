import { execFile } from 'node:child_process';
import { mkdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { textOption, type RawOptions } from './command.ts';
import { contentDirOf } from './content.ts';
import { UsageError, type Io } from './io.ts';

const execute = promisify(execFile);

/**
 * Returns the content folder for a name: a folder, or a git revision of the current repository. A
 * revision is extracted into `temporary`, which the caller removes. Throws a UsageError for other names.
 */
export async function contentAt(
  io: Io,
  options: RawOptions,
  name: string,
  temporary: string,
): Promise<string> {
  const folder = resolve(io.cwd, name);
  if (await isFolder(folder)) {
    const inside = [folder, join(folder, textOption(options, 'content') ?? 'content')];
    for (const candidate of inside)
      if (await isFile(join(candidate, 'site.yaml'))) return candidate;
    throw new UsageError(`the folder "${name}" has no site.yaml. Name a content folder.`);
  }
  const commit = await commitOf(io, name);
  if (commit === undefined) {
    const step = 'Name a content folder, or a revision such as HEAD~1, main or v1.0.0.';
    throw new UsageError(`"${name}" is neither a folder nor a git revision here. ${step}`);
  }
  return extract(io, options, { name, commit }, temporary);
}

async function extract(
  io: Io,
  options: RawOptions,
  { name, commit }: { name: string; commit: string },
  temporary: string,
): Promise<string> {
  const top = (await git(io.cwd, 'rev-parse', '--show-toplevel')).trim();
  const asked = join(await realpath(io.cwd), relative(io.cwd, contentDirOf(io, options)));
  const inside = relative(await realpath(top), asked).replaceAll('\\', '/');
  if (inside.startsWith('..')) {
    throw new UsageError(`the content folder is not in the repository. Name it with --content.`);
  }
  const archive = `${temporary}.tar`;
  try {
    await git(top, 'archive', '--format=tar', `--output=${archive}`, `${commit}:${inside}`);
  } catch (error) {
    const fact = `the revision "${name}" has no folder ${inside}`;
    throw new UsageError(`${fact}. Name the one it had with --content.`, { cause: error });
  }
  await mkdir(temporary, { recursive: true });
  await execute('tar', ['-xf', archive, '-C', temporary]);
  return temporary;
}

/** Returns the commit of a revision; undefined if there is none, or outside a repository. */
async function commitOf(io: Io, name: string): Promise<string | undefined> {
  try {
    const query = ['--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return (await git(io.cwd, 'rev-parse', ...query)).trim();
  } catch {
    return undefined;
  }
}

async function git(cwd: string, ...argv: string[]): Promise<string> {
  return (await execute('git', argv, { cwd })).stdout;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
