import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { EditError } from '../../src/journal/edit-error.ts';
import type { EditTools } from '../../src/journal/edit-folder.ts';
import type { FileSystem } from '../../src/journal/file-system.ts';
import { writeFiles } from '../../src/journal/open-edit.ts';
import { thisProcess } from '../../src/journal/owner.ts';
import type { FileWrite } from '../../src/journal/prepare.ts';
import { QUICK_FILES, stoppedAt, Stopped } from './failing-files.ts';

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

export const BEFORE: Texts = {
  'site.yaml': 'title: Notes\n',
  'releases/r1/timeline.yaml': 'milestones: []\n',
  'releases/r1/items/a.md': 'Old a.\r\n',
  'releases/r1/items/b.md': 'Old b, no line end',
};

/** Two files change, and three are new, of which two lie in new folders. */
export const CHANGES: Texts = {
  'releases/r1/items/a.md': 'New a.\r\n',
  'releases/r1/items/b.md': '',
  'releases/r1/items/c.md': 'New c.\n',
  'releases/r2/timeline.yaml': 'milestones: []\n',
  'meetings/2024-01-24.md': 'New meeting.\n',
};

export const AFTER: Texts = { ...BEFORE, ...CHANGES };

/** Calls a function with a folder that holds files, and removes it. */
export function inFolder<Result>(texts: Texts, work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'relnotes-journal-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  let isPending = false;
  try {
    for (const [path, text] of Object.entries(texts)) put(folder, path, text);
    const result = work(folder);
    isPending = result instanceof Promise;
    if (result instanceof Promise) result.then(remove, remove);
    return result;
  } finally {
    if (!isPending) remove();
  }
}

/** Writes a file and the folders above it. */
export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Returns the writes that lead from one state of a folder to another. */
export function writesFor(before: Texts, changes: Texts): FileWrite[] {
  const encoder = new TextEncoder();
  return Object.entries(changes).map(([path, text]) => {
    const old = before[path];
    return {
      path,
      before: old === undefined ? undefined : encoder.encode(old),
      after: encoder.encode(text),
    };
  });
}

/** Returns everything in a folder: texts and links by path, and folders with `/` at the end if they are empty. */
export function contentsOf(folder: string, below = ''): Record<string, string> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  if (entries.length === 0 && below !== '') return { [`${below}/`]: '' };
  const found = entries.map((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return contentsOf(folder, path);
    if (entry.isSymbolicLink()) return { [path]: `-> ${readlinkSync(join(folder, path))}` };
    return { [path]: readFileSync(join(folder, path), 'utf8') };
  });
  return Object.assign({}, ...found);
}

/** Tools of a process that no longer exists once it is stopped. */
export function toolsOf(files: FileSystem): EditTools {
  return { files, self: { ...thisProcess(), pid: 4_194_999 }, now: Date.now };
}

/** Tools of this process. */
export const TOOLS: EditTools = { files: QUICK_FILES, self: thisProcess(), now: Date.now };

/** An operation of the edit from BEFORE to AFTER at which some files have been moved and others not. */
const MIDDLE = 23;

/** Leaves an edit from BEFORE to AFTER that was stopped while it moved files. */
export function stopInTheMiddle(folder: string, tools = toolsOf(QUICK_FILES)): void {
  const { files } = stoppedAt(MIDDLE);
  expect(() => {
    writeFiles(folder, writesFor(BEFORE, CHANGES), { ...tools, files });
  }).toThrow(Stopped);
  const contents = contentsOf(folder);
  expect(contents['releases/r1/items/a.md']).toBe(AFTER['releases/r1/items/a.md']);
  expect(contents['meetings/2024-01-24.md']).toBeUndefined();
}

/** Returns what an edit that must be refused says. */
export function refusal(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof EditError) return error.message;
    throw error;
  }
  return 'written';
}
