import { docsPath, isHandbookPath } from '../../domain/handbook-path.ts';
import { compareText } from '../../lib/compare.ts';
import { problem, type Problem } from '../problem.ts';
import { ignoreText, type IgnoreReason, type IgnoreRule } from './ignored-files.ts';
import { classify, type ClassifiedPath } from './layout.ts';
import { MAX_FILE } from './guarded-file.ts';
import { sameNames, type Tree, type TreeFile } from './tree.ts';

/** Files that are to be written: their new bytes by path; undefined for a file that is to be removed. */
export type PlannedFiles = ReadonlyMap<string, Uint8Array | undefined>;

/** Returns a tree as it will be once files are written, so that they can be checked before. */
export function plannedTree(tree: Tree, planned: PlannedFiles | undefined, rule: IgnoreRule): Tree {
  if (planned === undefined || planned.size === 0) return tree;
  const known = new Set(tree.files.map(({ path }) => path));
  const changed = tree.files.flatMap((file) => {
    if (!planned.has(file.path)) return [file];
    const bytes = planned.get(file.path);
    return bytes === undefined ? [] : [{ ...file, bytes }];
  });
  const added = [...planned].flatMap(([path, bytes]) =>
    bytes === undefined || known.has(path) ? [] : [[path, bytes] as const],
  );
  const placed = added.map(([path, bytes]) => placeFile(path, bytes, rule));
  const [content, handbook] = [false, true].map((isHandbook) =>
    changed.filter(({ path }) => isHandbookPath(path) === isHandbook),
  );
  const files = [...(content ?? []), ...placed.flatMap(({ file }) => file ?? [])];
  const isThere = (path: string) => !planned.has(path) || planned.get(path) !== undefined;
  const groups = namesByFolder([...new Set([...known, ...planned.keys()])].filter(isThere));
  return {
    files: [...files.toSorted(inTreeOrder), ...(handbook ?? [])],
    problems: [
      ...tree.problems,
      ...placed.flatMap(({ problems }) => problems),
      ...added.flatMap(([path]) => sameNamesBeside(path, groups)),
    ],
    ignored: tree.ignored,
  };
}

interface PlacedFile {
  readonly file: TreeFile | undefined;
  readonly problems: readonly Problem[];
}

function placeFile(path: string, bytes: Uint8Array, rule: IgnoreRule): PlacedFile {
  const reason = rule.ofFile(path);
  if (reason !== undefined) return { file: undefined, problems: [wouldBeIgnored(path, reason)] };
  const names = path.split('/');
  const folders = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
  const classified = classify(docsPath(path), false);
  const refused = [
    ...folders.flatMap((folder) => refusal(folder, classify(docsPath(folder), true))),
    ...refusal(path, classified),
  ];
  // A folder that is refused is not entered.
  const problems = refused.slice(0, 1);
  if (problems.length > 0 || classified.kind !== 'file') return { file: undefined, problems };
  if (bytes.length <= MAX_FILE) return { file: { path, file: classified.file, bytes }, problems };
  const message = 'the file would be larger than 1 MiB';
  const tooLarge = problem(path, START, 'file-too-large', message, 'Split it, or link to it.');
  return { file: undefined, problems: [tooLarge] };
}

/** Reports a file that nobody would see once it is written. */
function wouldBeIgnored(path: string, reason: IgnoreReason): Problem {
  const message = `the file would be ignored: ${ignoreText(reason)}`;
  const hint = 'Choose another name, or change the glob.';
  return problem(path, START, 'unknown-file', message, hint);
}

const START = { line: 1, column: 1 };

function refusal(path: string, classified: ClassifiedPath): Problem[] {
  if (classified.kind !== 'refused') return [];
  return [problem(path, START, classified.code, classified.message, classified.hint)];
}

/** Names in one folder that are the same in some systems, by the folder and the name that they share. */
type SameNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups the names of files and folders once: an import adds ten thousand files. */
function namesByFolder(paths: readonly string[]): SameNames {
  const groups = new Map<string, Set<string>>();
  for (const path of paths) {
    for (const { folder, name } of namesIn(path)) {
      const key = sharedKey(folder, name);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, new Set([name]));
      else group.add(name);
    }
  }
  return groups;
}

function namesIn(path: string): { readonly folder: string; readonly name: string }[] {
  const names = path.split('/');
  return names.map((name, depth) => ({ folder: names.slice(0, depth).join('/'), name }));
}

function sharedKey(folder: string, name: string): string {
  return `${folder}\n${name.normalize('NFC').toLowerCase()}`;
}

/** Returns the problems of names beside a new file or beside the folders that it is in. */
function sameNamesBeside(path: string, groups: SameNames): Problem[] {
  return namesIn(path).flatMap(({ folder, name }) => {
    const beside = [...(groups.get(sharedKey(folder, name)) ?? [])];
    return beside.length < 2 ? [] : sameNames(folder, beside.toSorted(compareText));
  });
}

/** Compares folder by folder, the order in which a tree is read. */
function inTreeOrder(a: TreeFile, b: TreeFile): number {
  const [left, right] = [a.path.split('/'), b.path.split('/')];
  const at = left.findIndex((name, index) => name !== right[index]);
  return compareText(left[at] ?? '', right[at] ?? '');
}
