import { closeSync, openSync, readdirSync, readSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { classify, type ContentFile, type TextFile } from './layout.ts';
import { compareText, problem, type Problem } from '../problem.ts';

const MAX_FILE = 1024 * 1024;
const START = { line: 1, column: 1 };

export interface TreeFile {
  readonly path: string;
  readonly file: ContentFile;
  readonly bytes: Uint8Array;
}

export type TreeText = TreeFile & { readonly file: TextFile };

/** Returns true for a file that is parsed, as all are but pictures. */
export function isText(found: TreeFile): found is TreeText {
  return found.file.entryType !== 'file';
}

export interface Tree {
  readonly files: readonly TreeFile[];
  readonly problems: readonly Problem[];
}

/** A tree that is being read. */
interface TreeReading {
  readonly contentDir: string;
  readonly files: TreeFile[];
  readonly problems: Problem[];
  /** Room for the largest file that is read and one byte more. */
  readonly room: Uint8Array;
}

/**
 * Reads every file of a content folder, in the order of their paths. What does not belong there, is
 * too large, or is a symbolic link is a problem and is not read. One file after the other, since
 * nothing else is to be done meanwhile and ten thousand promises take longer than the reading.
 */
export function readTree(contentDir: string): Tree {
  const room = new Uint8Array(MAX_FILE + 1);
  const reading: TreeReading = { contentDir, files: [], problems: [], room };
  readFolder(reading, '');
  return reading;
}

function readFolder(reading: TreeReading, folder: string): void {
  const { contentDir, files, problems } = reading;
  const found = entriesIn(join(contentDir, folder));
  if (found === undefined) {
    const hint = 'Check that the folder exists and may be read.';
    const message =
      folder === '' ? 'the content folder cannot be read' : 'the folder cannot be read';
    problems.push(problem(folder || '.', START, 'unreadable', message, hint));
    return;
  }
  const entries = found.map((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return readEntry(reading, entry, path);
  });
  const names = found.map(({ name }) => name);
  problems.push(...sameNames(folder, names));
  for (const entry of entries) {
    if (entry.kind === 'file') files.push(entry.found);
    else if (entry.kind === 'problem') problems.push(entry.problem);
    else if (entry.kind === 'folder') readFolder(reading, entry.path);
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

function entriesIn(folder: string): Dirent[] | undefined {
  try {
    // .DS_Store and the like are the machine's, not the writer's.
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => compareText(a.name, b.name));
  } catch {
    return undefined;
  }
}

type FolderEntry =
  | { kind: 'file'; found: TreeFile }
  | { kind: 'folder'; path: string }
  | { kind: 'ignored' }
  | { kind: 'problem'; problem: Problem };

function readEntry({ contentDir, room }: TreeReading, entry: Dirent, path: string): FolderEntry {
  const refuse = (code: Problem['code'], message: string, hint: string): FolderEntry => ({
    kind: 'problem',
    problem: problem(path, START, code, message, hint),
  });
  if (entry.isSymbolicLink()) {
    return refuse('symlink', 'a symbolic link', 'Put the file itself here.');
  }
  const placed = classify(path, entry.isDirectory());
  if (placed.kind === 'refused') return refuse(placed.code, placed.message, placed.hint);
  if (placed.kind === 'folder') return { kind: 'folder', path };
  if (placed.kind === 'ignored') return placed;
  const unreadable = () =>
    refuse('unreadable', 'the file cannot be read', 'Check that it may be read.');
  // What is neither a file nor a folder, such as a pipe, may never end.
  if (!entry.isFile()) return unreadable();
  try {
    const target = join(contentDir, path);
    const bytes = readInto(room, target);
    if (bytes.length <= MAX_FILE)
      return { kind: 'file', found: { path, file: placed.file, bytes } };
    const size = `${(statSync(target).size / MAX_FILE).toFixed(1)} MiB`;
    const message = `the file has ${size}, at most 1 MiB is read`;
    return refuse('file-too-large', message, 'Split it, or link to it.');
  } catch {
    return unreadable();
  }
}

/** The bytes of a file, or as many as there is room for; without asking for its size before. */
function readInto(room: Uint8Array, path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    let end = 0;
    for (let read = -1; read !== 0 && end < room.length; end += read) {
      read = readSync(handle, room, end, room.length - end, null);
    }
    return room.slice(0, end);
  } finally {
    closeSync(handle);
  }
}
