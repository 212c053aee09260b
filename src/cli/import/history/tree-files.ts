import { gitBytes, type Repository } from '../../shared/git.ts';

/** A folder of a repository at several commits. */
export interface FolderTrees {
  /** The id of the folder by commit; none where the commit does not have it. */
  readonly ids: ReadonlyMap<string, string>;
  /** The id of a folder without files. */
  readonly empty: string;
}

/** Returns the ids of a folder at commits. */
export async function readTrees(
  { top }: Repository,
  folder: string,
  commits: readonly string[],
): Promise<FolderTrees> {
  const names = commits.map((commit) => `${commit}:${folder}`);
  const check = '--batch-check=%(objectname) %(objecttype)';
  const text = (await gitBytes(top, names, 'cat-file', check)).toString();
  const found = text.split('\n').map((line) => /^([\da-f]{40,64}) tree$/u.exec(line)?.[1]);
  const ids = commits.flatMap((commit, index) => {
    const id = found[index];
    return id === undefined ? [] : [[commit, id] as const];
  });
  const empty = (await gitBytes(top, [], 'hash-object', '-t', 'tree', '--stdin')).toString().trim();
  return { ids: new Map(ids), empty };
}

/** Returns the files that a folder has and the one before it has not, for each pair of ids; in their order. */
export async function addedFiles(
  { top }: Repository,
  pairs: readonly (readonly [before: string, after: string])[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = pairs.map((pair) => pair.join(' '));
  const argv = ['-c', 'core.quotePath=false', 'diff-tree', '--stdin', '-r', '--no-renames'];
  const options = ['--name-only', '--diff-filter=A'];
  const text = (await gitBytes(top, lines, ...argv, ...options)).toString();
  const added = new Map<string, string[]>();
  let own: string[] | undefined;
  for (const line of text.split('\n')) {
    if (/^[\da-f]{40,64} [\da-f]{40,64}$/u.test(line)) {
      own = [];
      added.set(line, own);
    } else if (line !== '') own?.push(line);
  }
  return added;
}

/** Returns the files of a folder, each with the id of its text. */
export async function filesOfTree(
  { top }: Repository,
  tree: string,
): Promise<ReadonlyMap<string, string>> {
  const argv = ['-c', 'core.quotePath=false', 'ls-tree', '-r', tree];
  const text = (await gitBytes(top, [], ...argv)).toString();
  return new Map(
    text.split('\n').flatMap((line) => {
      const match = /^\d+ blob ([\da-f]{40,64})\t(.+)$/u.exec(line);
      return match === null ? [] : [[match[2] ?? '', match[1] ?? ''] as const];
    }),
  );
}

/** Returns texts by the names that git has for them; none for what is missing or no UTF-8. */
export async function readBlobs(
  { top }: Repository,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const bytes = await gitBytes(top, names, 'cat-file', '--batch');
  const texts = new Map<string, string>();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  for (const name of names) {
    const end = bytes.indexOf('\n', at);
    const size = /^[\da-f]{40,64} blob (\d+)$/u.exec(bytes.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    try {
      texts.set(name, decoder.decode(bytes.subarray(at, at + Number(size))));
    } catch {
      // It is listed as a file that cannot be read.
    }
    at += Number(size) + 1;
  }
  return texts;
}
