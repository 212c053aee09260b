import { docsPath, isHandbookPath } from '../../domain/handbook-path.ts';
import { compareText } from '../../lib/compare.ts';
import { problem, type Problem } from '../problem.ts';
import { ignoreText, type IgnoreReason, type IgnoreRule } from './ignored-files.ts';
import { classify, type ClassifiedPath } from './layout.ts';
import { MAX_FILE } from './guarded-file.ts';
import { sameNames, type Tree, type TreeFile } from './tree.ts';

/** Files that are to be written: their new bytes by path. */
export type PlannedFiles = ReadonlyMap<string, Uint8Array>;

/** Returns a tree as it will be once files are written, so that they can be checked before. */
export function plannedTree(tree: Tree, planned: PlannedFiles | undefined, rule: IgnoreRule): Tree {
  if (planned === undefined || planned.size === 0) return tree;
  const known = new Set(tree.files.map(({ path }) => path));
  const changed = tree.files.map((file) => {
    const bytes = planned.get(file.path);
    return bytes === undefined ? file : { ...file, bytes };
  });
  const added = [...planned].filter(([path]) => !known.has(path));
  const placed = added.map(([path, bytes]) => placeFile(path, bytes, rule));
  const [content, handbook] = [false, true].map((isHandbook) =>
    changed.filter(({ path }) => isHandbookPath(path) === isHandbook),
  );
  const files = [...(content ?? []), ...placed.flatMap(({ file }) => file ?? [])];
  const paths = [...known, ...planned.keys()];
  return {
    files: [...files.toSorted(inTreeOrder), ...(handbook ?? [])],
    problems: [
      ...tree.problems,
      ...placed.flatMap(({ problems }) => problems),
      ...added.flatMap(([path]) => sameNamesBeside(path, paths)),
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

/** Returns the problems of names beside a new file or beside the folders that it is in. */
function sameNamesBeside(path: string, paths: readonly string[]): Problem[] {
  const names = path.split('/');
  return names.flatMap((name, depth) => {
    const folder = names.slice(0, depth).join('/');
    const prefix = folder === '' ? '' : `${folder}/`;
    const beside = paths.flatMap((other) =>
      other.startsWith(prefix) ? [other.slice(prefix.length).split('/')[0] ?? ''] : [],
    );
    const isSame = (other: string) =>
      other.normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase();
    return sameNames(folder, [...new Set(beside.filter(isSame))].toSorted(compareText));
  });
}

/** Compares folder by folder, the order in which a tree is read. */
function inTreeOrder(a: TreeFile, b: TreeFile): number {
  const [left, right] = [a.path.split('/'), b.path.split('/')];
  const at = left.findIndex((name, index) => name !== right[index]);
  return compareText(left[at] ?? '', right[at] ?? '');
}
