import type { RawOptions } from '../shared/command.ts';
import { contentDirOf, contentName } from '../shared/content.ts';
import { git, repositoryOf, type Repository } from '../shared/git.ts';
import { UsageError, type Io } from '../shared/io.ts';

/**
 * Returns the repository that holds the content and the program. Throws a UsageError if there is none, if the two lie
 * in different ones, or if all of it is content.
 */
export async function pullRequestRepository(io: Io, options: RawOptions): Promise<Repository> {
  const content = contentName(options);
  const repository = await repositoryOf(contentDirOf(io, options));
  if (repository === undefined) throw await noRepository(io, content);
  const around = await repositoryOf(io.cwd);
  if (around !== undefined && around.top !== repository.top) {
    const fact = `the content folder ${content} is in the repository ${repository.top}, but the program is in ${around.top}`;
    const step =
      'A pull request changes one of them: keep the notes beside the program, or name the content folder of this repository with --content.';
    throw new UsageError(`${fact}. ${step}`);
  }
  if (repository.inside === '') {
    const fact = `the content folder ${content} is the whole repository, so it contains no program files`;
    throw new UsageError(`${fact}. Run pr-check in the repository of the program.`);
  }
  return repository;
}

async function noRepository(io: Io, content: string): Promise<UsageError> {
  const reason = await gitFailure(io.cwd);
  const step = 'Run pr-check in a clone of the repository; it compares commits.';
  return new UsageError(
    `the content folder ${content} is not in a git repository: ${reason}. ${step}`,
  );
}

/** Returns why git knows no repository here: it may be missing, or refuse a folder of another user. */
async function gitFailure(cwd: string): Promise<string> {
  try {
    await git(cwd, 'rev-parse', '--show-toplevel');
    return 'the folder is outside the repository around it';
  } catch (error) {
    if (!(error instanceof Error)) return 'no reason given';
    if ('code' in error && error.code === 'ENOENT') return 'git is not installed';
    const lines = error.message.split('\n').filter((line) => line.startsWith('fatal:'));
    return lines[0]?.replace('fatal: ', 'git says: ') ?? 'no reason given';
  }
}
