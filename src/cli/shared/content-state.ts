import { execFile } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { textOption, type RawOptions } from './command.ts';
import { contentDirOf, contentName } from './content.ts';
import { commitOf, git, isShallow, repositoryOf, type Repository } from './git.ts';
import { UsageError, type Io } from './io.ts';

const execute = promisify(execFile);

/**
 * Returns the content folder for a name: a folder, or a git revision of the repository that holds the content. A
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
  const content = contentName(options);
  const repository = await repositoryOf(contentDirOf(io, options));
  if (repository === undefined) {
    const fact = `"${name}" is not a folder, and ${content} is not in a git repository`;
    throw new UsageError(`${fact}. Name two content folders, or a content folder in a clone.`);
  }
  const commit = await commitOf(repository, name);
  if (commit === undefined) throw await unknownRevision(repository, name, content);
  return extract(repository, name, commit, temporary);
}

async function unknownRevision(
  repository: Repository,
  name: string,
  content: string,
): Promise<UsageError> {
  if (await isShallow(repository)) {
    const fact = `the repository of ${content} is a shallow clone, which has no revision "${name}"`;
    const step =
      'Run git fetch --unshallow --tags; in a workflow, set fetch-depth: 0 for actions/checkout.';
    return new UsageError(`${fact}. ${step}`);
  }
  const fact = `"${name}" is neither a folder nor a revision in the git repository of ${content}`;
  const isRemote = (await commitOf(repository, `origin/${name}`)) !== undefined;
  const step = isRemote
    ? `Did you mean "origin/${name}"?`
    : 'Name a content folder, or a revision such as HEAD~1, main or v1.0.0.';
  return new UsageError(`${fact}. ${step}`);
}

async function extract(
  { top, inside }: Repository,
  name: string,
  commit: string,
  temporary: string,
): Promise<string> {
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

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
