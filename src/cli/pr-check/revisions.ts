import { commitOf, git, gitLine, isShallow, type Repository } from '../shared/git.ts';
import { UsageError } from '../shared/io.ts';

/** The revisions that a pull request is compared by. */
export interface Revisions {
  /** The base as the person named it, and the commit on it at which the pull request began. */
  readonly base: string;
  readonly begin: string;
  readonly head: string;
}

/** Options for finding revisions. */
interface RevisionOptions {
  readonly base: string;
  /** The revision of the pull request. */
  readonly head: string;
  /** Whether commits that a shallow clone lacks are fetched. */
  readonly deepen: boolean;
}

/**
 * Returns the commit of the pull request and the one at which it began. Throws a UsageError that says what to set if
 * the clone has not enough commits. Fetches them only if that is wanted.
 */
export async function findRevisions(
  repository: Repository,
  options: RevisionOptions,
): Promise<Revisions> {
  const found = await lookFor(repository, options);
  if (found !== undefined) return found;
  if (options.deepen) {
    await fetchAll(repository, options.base);
    const fetched = await lookFor(repository, options);
    if (fetched !== undefined) return fetched;
  }
  throw await missing(repository, options);
}

async function lookFor(
  repository: Repository,
  { base, head }: RevisionOptions,
): Promise<Revisions | undefined> {
  const from = await commitOf(repository, base);
  const to = await commitOf(repository, head);
  if (from === undefined || to === undefined) return undefined;
  const begin = await gitLine(repository.top, 'merge-base', from, to);
  return begin === undefined ? undefined : { base, begin, head: to };
}

/** The remote and the branch that a base such as `origin/main` names. */
async function remoteOf({ top }: Repository, base: string) {
  const remotes = ((await gitLine(top, 'remote')) ?? '').split('\n').filter((name) => name !== '');
  const remote = remotes.find((name) => base.startsWith(`${name}/`));
  return remote === undefined ? undefined : { remote, branch: base.slice(remote.length + 1) };
}

async function fetchAll(repository: Repository, base: string): Promise<void> {
  const named = await remoteOf(repository, base);
  const refs = named === undefined ? [] : [refspec(named)];
  const depth = (await isShallow(repository)) ? ['--unshallow'] : [];
  const remote = named?.remote ?? 'origin';
  try {
    await git(repository.top, 'fetch', '--quiet', '--no-tags', ...depth, remote, ...refs);
  } catch (error) {
    const fact = `git fetch from ${remote} failed: ${messageOf(error)}`;
    throw new UsageError(`${fact}. Check that the job may read the repository.`, { cause: error });
  }
}

function refspec({ remote, branch }: { remote: string; branch: string }): string {
  return `+refs/heads/${branch}:refs/remotes/${remote}/${branch}`;
}

function messageOf(error: unknown): string {
  const lines = error instanceof Error ? error.message.trim().split('\n') : [];
  return (lines.find((line) => line.startsWith('fatal:')) ?? 'no reason given').replace(
    'fatal: ',
    '',
  );
}

const DEPTH =
  'Set fetch-depth: 0 for actions/checkout, or GIT_DEPTH: 0 in GitLab CI; elsewhere run git fetch --unshallow. With --deepen, pr-check fetches them itself.';

async function missing(
  repository: Repository,
  { base, head }: RevisionOptions,
): Promise<UsageError> {
  const unknown = await firstUnknown(repository, [base, head]);
  if (await isShallow(repository)) {
    const lack =
      unknown === undefined ? `the commit at which ${base} and ${head} diverge` : `"${unknown}"`;
    return new UsageError(`this clone is shallow and does not have ${lack}. ${DEPTH}`);
  }
  if (unknown === undefined) {
    const fact = `${base} and ${head} have no commit in common`;
    return new UsageError(`${fact}. Name the branch that the pull request goes to with --base.`);
  }
  return new UsageError(
    `the repository has no revision "${unknown}". ${await stepFor(repository, unknown)}`,
  );
}

async function firstUnknown(
  repository: Repository,
  names: readonly string[],
): Promise<string | undefined> {
  for (const name of names) if ((await commitOf(repository, name)) === undefined) return name;
  return undefined;
}

async function stepFor(repository: Repository, name: string): Promise<string> {
  const named = await remoteOf(repository, name);
  if (named !== undefined) return `Fetch it: git fetch ${named.remote} ${refspec(named)}`;
  const isRemote = (await commitOf(repository, `origin/${name}`)) !== undefined;
  if (isRemote) return `Did you mean "origin/${name}"?`;
  return 'Name the branch that the pull request goes to, such as origin/main, with --base.';
}
