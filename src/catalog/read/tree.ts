import { readdirSync, statSync, type Dirent } from 'node:fs';
import { docsPath, HANDBOOK, isHandbookPath } from '../../domain/handbook-path.ts';
import { fileOf, type ContentFolders } from './folders.ts';
import { MAX_FILE, readGuarded } from './guarded-file.ts';
import { publishedHandbook } from './handbook.ts';
import { readAsset, type AssetFacts } from './asset.ts';
import { classify, type ContentFile, type TextFile } from './layout.ts';
import { unreadableFolder } from './unreadable.ts';
import { hiddenFiles } from './hidden-files.ts';
import { ignoreRuleOf, type IgnoreReason, type IgnoreRule } from './ignored-files.ts';
import { compareText } from '../../lib/compare.ts';
import { problem, type Problem } from '../problem.ts';

/** Limits of a whole tree: a hundred times what a large project has. All of it lies in memory. */
const MAX_FILES = 100_000;
const MAX_TREE = 512 * 1024 * 1024;
/** Folders inside each other. */
const MAX_DEPTH = 12;
const START = { line: 1, column: 1 };
const NO_BYTES = new Uint8Array();

export interface TreeFile {
  readonly path: string;
  readonly file: ContentFile;
  /** Empty for a picture or an attachment. */
  readonly bytes: Uint8Array;
  /** The facts of a picture or an attachment. */
  readonly asset?: AssetFacts | undefined;
}

export type TreeText = TreeFile & { readonly file: TextFile };

/** Returns true for a file that is parsed: any but a picture or an attachment. */
export function isText(found: TreeFile): found is TreeText {
  return found.file.entryType !== 'file';
}

export interface Tree {
  readonly files: readonly TreeFile[];
  readonly problems: readonly Problem[];
  /** Files that are not content, and folders in which nothing is, by path. */
  readonly ignored: ReadonlyMap<string, IgnoreReason>;
}

/** A tree that is being read. */
interface TreeReading {
  readonly folders: ContentFolders;
  readonly rule: IgnoreRule;
  readonly ignored: Map<string, IgnoreReason>;
  readonly files: TreeFile[];
  readonly problems: Problem[];
  /** Buffer for the largest allowed file and one more byte. */
  readonly room: Uint8Array<ArrayBuffer>;
  /** The files and bytes that may still be read. */
  readonly left: { files: number; bytes: number };
}

/**
 * Reads every file of a content folder, in the order of their paths, and after
 * them those of the handbook if the site publishes it. Reports files that do not belong there,
 * are too large, or are symbolic links, and does not read them. Passes over what the rule ignores. Reads synchronously: ten thousand promises
 * would take longer than reading.
 */
export function readTree(
  folders: ContentFolders,
  rule: IgnoreRule = ignoreRuleOf(folders.contentDir),
): Tree {
  const room = new Uint8Array(MAX_FILE + 1);
  const left = { files: MAX_FILES, bytes: MAX_TREE };
  const found = { files: [], problems: [], ignored: new Map() };
  const reading: TreeReading = { folders, rule, room, left, ...found };
  readFolder(reading, '');
  return withHandbook(reading);
}

function withHandbook(content: TreeReading): Tree {
  const site = content.files.find(({ file }) => file.entryType === 'site');
  const isPublished = publishedHandbook(new TextDecoder().decode(site?.bytes));
  if (isPublished === undefined) return content;
  const handbook: TreeReading = { ...content, files: [], problems: [] };
  readFolder(handbook, HANDBOOK);
  return {
    files: [...content.files, ...handbook.files.filter(({ path }) => isPublished(path))],
    problems: [...content.problems, ...handbook.problems],
    ignored: content.ignored,
  };
}

function readFolder(reading: TreeReading, folder: string): void {
  const { folders, problems } = reading;
  const place = fileOf(folders, folder);
  const all = entriesIn(place);
  if (all === undefined) {
    problems.push(unreadableFolder(folder, place));
    return;
  }
  const found = all.filter(({ name }) => !name.startsWith('.'));
  problems.push(...hiddenFiles(all, folder, reading.rule));
  const entries = found.map((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return readEntry(reading, entry, path);
  });
  const names = found.filter((_, at) => entries[at]?.kind !== 'ignored').map(({ name }) => name);
  problems.push(...sameNames(folder, names));
  for (const entry of entries) {
    if (entry.kind === 'file') addFile(reading, entry.found);
    else if (entry.kind === 'problem') problems.push(entry.problem);
    else if (entry.kind === 'folder') readFolder(reading, entry.path);
  }
}

/** Adds a file; reports the first one that goes beyond the limits of a tree. */
function addFile({ files, problems, left }: TreeReading, found: TreeFile): void {
  const size = found.asset?.size ?? found.bytes.length;
  const isOver = left.files <= 0 || left.bytes < size;
  if (!isOver) files.push(found);
  else if (left.files >= 0) problems.push(tooLarge(found.path));
  // Nothing more is added after the first file that does not fit.
  left.files = isOver ? -1 : left.files - 1;
  left.bytes -= isOver ? 0 : size;
}

function tooLarge(path: string): Problem {
  const message = `the content has more than ${MAX_FILES} files or ${MAX_TREE / MAX_FILE} MiB; the rest is not read`;
  return problem(path, START, 'tree-too-large', message, 'Split the content, or remove files.');
}

/** Reports names that differ only in letter case or Unicode form: on some machines they are one file. */
export function sameNames(folder: string, names: readonly string[]): Problem[] {
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
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      compareText(a.name, b.name),
    );
  } catch {
    return undefined;
  }
}

type FolderEntry =
  | { kind: 'file'; found: TreeFile }
  | { kind: 'folder'; path: string }
  | { kind: 'ignored' }
  | { kind: 'problem'; problem: Problem };

function readEntry(reading: TreeReading, entry: Dirent, path: string): FolderEntry {
  const { folders, room, left, rule, ignored } = reading;
  const refuse = (code: Problem['code'], message: string, hint: string): FolderEntry => ({
    kind: 'problem',
    problem: problem(path, START, code, message, hint),
  });
  const reason = entry.isDirectory() ? rule.ofFolder(path) : rule.ofFile(path);
  if (reason !== undefined && !isHandbookPath(path)) {
    ignored.set(path, reason);
    return { kind: 'ignored' };
  }
  if (entry.isSymbolicLink()) {
    return refuse('symlink', 'this is a symbolic link', 'Put the file itself here.');
  }
  const classified = classify(docsPath(path), entry.isDirectory());
  if (classified.kind === 'refused')
    return refuse(classified.code, classified.message, classified.hint);
  if (classified.kind === 'folder') {
    if (path.split('/').length <= MAX_DEPTH) return { kind: 'folder', path };
    const message = `more than ${MAX_DEPTH} nested folders`;
    return refuse('tree-too-large', message, 'Move it up.');
  }
  if (classified.kind === 'ignored') return classified;
  const unreadable = () =>
    refuse('unreadable', 'the file cannot be read', 'Check that it may be read.');
  // Reading anything else, such as a pipe, might never end.
  if (!entry.isFile()) return unreadable();
  if (left.files < 0) return { kind: 'ignored' };
  try {
    const target = fileOf(folders, path);
    if (classified.file.entryType === 'file') {
      const asset = readAsset(target, entry.name, room);
      if ('code' in asset) return refuse(asset.code, asset.message, asset.hint);
      return { kind: 'file', found: { path, file: classified.file, bytes: NO_BYTES, asset } };
    }
    const bytes = readGuarded(target, room);
    if (bytes.length <= MAX_FILE)
      return { kind: 'file', found: { path, file: classified.file, bytes } };
    const size = `${(statSync(target).size / MAX_FILE).toFixed(1)} MiB`;
    const message = `the file has ${size}, but at most 1 MiB is allowed`;
    return refuse('file-too-large', message, 'Split it, or link to it.');
  } catch {
    return unreadable();
  }
}
