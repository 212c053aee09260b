import { signedMatcher } from '../../catalog/read/globs.ts';
import type { IgnoreRule } from '../../catalog/read/ignored-files.ts';
import { classify } from '../../catalog/read/layout.ts';
import { git, type Repository } from '../shared/git.ts';
import type { Revisions } from './revisions.ts';

/** The files of a pull request that decide whether it needs an entry. */
export interface ChangedFiles {
  /** Program files, from the top of the repository, without those that only commits with the trailer change. */
  readonly program: readonly string[];
  /** Program files that only commits with the trailer change. */
  readonly excused: readonly string[];
  /** Items, upgrade notes and known issues, from the content folder. */
  readonly entries: readonly string[];
}

/** The entries that tell readers of a change; a timeline or a meeting does not. */
const NOTES: ReadonlySet<string> = new Set(['item', 'upgrade-note', 'known-issue']);

/** The trailer of a commit that needs no entry, and its value. */
export const TRAILER = { key: 'Release-Note', value: 'none' } as const;

/** Sorts the files that a pull request changes, removes or renames. */
export async function changedFiles(
  repository: Repository,
  { begin, head }: Revisions,
  { paths, ignoreRule }: { readonly paths: readonly string[]; readonly ignoreRule: IgnoreRule },
): Promise<ChangedFiles> {
  const range = ['--name-only', '--no-renames', '-z', begin, head];
  const files = names(await git(repository.top, 'diff', '--no-ext-diff', ...range));
  const prefix = `${repository.inside}/`;
  const isProgram = signedMatcher(paths);
  const program = files.filter((file) => !file.startsWith(prefix) && isProgram(file));
  const excused = await excusedFiles(repository, { begin, head });
  return {
    program: program.filter((file) => !excused.has(file)),
    excused: program.filter((file) => excused.has(file)),
    entries: entriesIn(files, prefix, ignoreRule),
  };
}

/** Returns the items, upgrade notes and known issues among files, by their paths below the content folder. */
export function entriesIn(
  files: readonly string[],
  prefix: string,
  ignoreRule: IgnoreRule,
): string[] {
  return files
    .filter((file) => file.startsWith(prefix))
    .map((file) => file.slice(prefix.length))
    .filter((path) => ignoreRule.ofFile(path) === undefined && isNote(path));
}

function isNote(path: string): boolean {
  const classified = classify(path, false);
  return classified.kind === 'file' && NOTES.has(classified.file.entryType);
}

/** Returns the files that commits with the trailer change, and no other commit does. */
async function excusedFiles(
  { top }: Repository,
  { begin, head }: Pick<Revisions, 'begin' | 'head'>,
): Promise<ReadonlySet<string>> {
  const trailers = `%(trailers:key=${TRAILER.key},valueonly,unfold,separator=%x00)`;
  const range = `${begin}..${head}`;
  const log = await git(top, 'log', '--no-merges', `--format=%H%x00${trailers}`, range);
  const commits = log.split('\n').flatMap((line) => {
    const [commit = '', ...values] = line.split('\0');
    const isExcused = values.some((value) => value.trim().toLowerCase() === TRAILER.value);
    return commit === '' ? [] : [{ commit, isExcused }];
  });
  if (!commits.some(({ isExcused }) => isExcused)) return new Set();
  const excused = new Set<string>();
  const others = new Set<string>();
  for (const { commit, isExcused } of commits) {
    const list = await git(top, 'diff-tree', '--no-commit-id', '-r', '--root', ...NAMES, commit);
    for (const file of names(list)) (isExcused ? excused : others).add(file);
  }
  return excused.difference(others);
}

const NAMES = ['--name-only', '--no-renames', '-z'] as const;

function names(list: string): string[] {
  return list.split('\0').filter((name) => name !== '');
}
