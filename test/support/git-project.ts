import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GOOD_TREE, writeFiles, type Files } from './tree.ts';

const execute = promisify(execFile);

/** The folder of a test with git repositories, below which each has a name. */
export interface GitFolder {
  readonly root: string;
  /** Runs git in a repository and returns its output. */
  readonly git: (repository: string, ...argv: string[]) => Promise<string>;
  /** Makes a repository: a first commit with the good tree in `content/` and a program, on the branch `main`. */
  readonly project: (name: string, changes?: Files) => Promise<string>;
  /** Writes files and commits all of them; `null` removes one. */
  readonly commit: (repository: string, changes: Files, message?: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Settings for each command; the last ones save it a process, and writes that wait for the disk. */
const CONFIG = [
  ...['user.name=Test', 'user.email=test@example.org', 'commit.gpgsign=false'],
  ...['protocol.file.allow=always', 'maintenance.auto=false', 'gc.auto=0', 'core.fsync=none'],
];

const PROGRAM: Files = { 'src/main.c': 'int main;\n', 'README.md': '# Program\n' };

/** Makes a folder for git repositories, whose commits are the same on each machine. */
export async function gitFolder(): Promise<GitFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'relnotes-git-')));
  const git = async (repository: string, ...argv: string[]): Promise<string> => {
    const flags = CONFIG.flatMap((pair) => ['-c', pair]);
    return (await execute('git', [...flags, ...argv], { cwd: join(root, repository) })).stdout;
  };
  const commit = async (repository: string, changes: Files, message = 'Change'): Promise<void> => {
    await writeFiles(join(root, repository), changes);
    const gone = Object.keys(changes).filter((path) => changes[path] === null);
    for (const path of gone) await rm(join(root, repository, path));
    await git(repository, 'add', '--all');
    await git(repository, 'commit', '--quiet', '--allow-empty', '-m', message);
  };
  return {
    root,
    git,
    commit,
    project: async (name, changes = {}) => {
      const content = Object.entries(GOOD_TREE).map(([path, text]) => [`content/${path}`, text]);
      const files: Files = { ...Object.fromEntries(content), ...PROGRAM, ...changes };
      await writeFiles(join(root, name), files);
      // Without the examples of hooks, which each copy of the repository would copy.
      await git(name, 'init', '--quiet', '--template=', '--initial-branch=main');
      await git(name, 'add', '--all');
      await git(name, 'commit', '--quiet', '-m', 'Begin');
      await git(name, 'checkout', '--quiet', '-b', 'change');
      return join(root, name);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
