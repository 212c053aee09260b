import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, type ContentFile, type TextFile } from './layout.ts';
import { compareText, problem, type Problem } from './problem.ts';

const MAX_FILE = 1024 * 1024;
const START = { line: 1, column: 1 };

export interface TreeFile {
  readonly path: string;
  readonly file: ContentFile;
  readonly bytes: Uint8Array;
}

export type TreeText = TreeFile & { readonly file: TextFile };

/** True for every file but a picture. */
export function isText(found: TreeFile): found is TreeText {
  return found.file.noun !== 'image';
}

export interface Tree {
  readonly files: readonly TreeFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of a content folder, in the order of their paths. What does not belong there, is
 * too large, or is a symbolic link is a problem and is not read. One file after the other, since
 * nothing else is to be done meanwhile and ten thousand promises take longer than the reading.
 */
export function readTree(contentDir: string): Tree {
  const files: TreeFile[] = [];
  const problems: Problem[] = [];
  readFolder(contentDir, '', files, problems);
  return { files, problems };
}

function readFolder(
  contentDir: string,
  folder: string,
  files: TreeFile[],
  problems: Problem[],
): void {
  const names = namesIn(join(contentDir, folder));
  if (names === undefined) {
    const hint = 'Check that the folder exists and may be read.';
    const message =
      folder === '' ? 'the content folder cannot be read' : 'the folder cannot be read';
    problems.push(problem(folder || '.', START, 'unreadable', message, hint));
    return;
  }
  const entries = names.map((name) =>
    readEntry(contentDir, folder === '' ? name : `${folder}/${name}`),
  );
  problems.push(...sameNames(folder, names));
  for (const entry of entries) {
    if (entry.kind === 'file') files.push(entry.found);
    else if (entry.kind === 'problem') problems.push(entry.problem);
    else if (entry.kind === 'folder') readFolder(contentDir, entry.path, files, problems);
  }
}

/** Names that differ in letter case or Unicode form only are one file on some machines. */
function sameNames(folder: string, names: readonly string[]): Problem[] {
  const groups = Map.groupBy(names, (name) => name.normalize('NFC').toLowerCase());
  return [...groups.values()].flatMap(([first = '', ...others]) =>
    others.map((name) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      const message = `"${first}" beside it has the same address`;
      return problem(path, START, 'same-address', message, 'Rename or remove one of the two.');
    }),
  );
}

function namesIn(folder: string): string[] | undefined {
  try {
    // .DS_Store and the like are the machine's, not the writer's.
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted(compareText);
  } catch {
    return undefined;
  }
}

type Entry =
  | { kind: 'file'; found: TreeFile }
  | { kind: 'folder'; path: string }
  | { kind: 'problem'; problem: Problem };

function readEntry(contentDir: string, path: string): Entry {
  const refuse = (code: Problem['code'], message: string, hint: string): Entry => ({
    kind: 'problem',
    problem: problem(path, START, code, message, hint),
  });
  try {
    const stats = lstatSync(join(contentDir, path));
    if (stats.isSymbolicLink()) {
      return refuse('symlink', 'a symbolic link', 'Put the file itself here.');
    }
    const placed = classify(path, stats.isDirectory());
    if (placed.kind === 'refused') return refuse(placed.code, placed.message, placed.hint);
    if (placed.kind === 'folder') return { kind: 'folder', path };
    if (stats.size > MAX_FILE) {
      const size = `${(stats.size / MAX_FILE).toFixed(1)} MiB`;
      return refuse(
        'file-too-large',
        `the file has ${size}, at most 1 MiB is read`,
        'Split it, or link to it.',
      );
    }
    const bytes = readFileSync(join(contentDir, path));
    return { kind: 'file', found: { path, file: placed.file, bytes } };
  } catch {
    return refuse('unreadable', 'the file cannot be read', 'Check that it may be read.');
  }
}
