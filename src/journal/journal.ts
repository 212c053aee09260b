import { join } from 'node:path';
import { isEditPath } from './edit-path.ts';
import { EDIT_FILES, EDIT_FOLDER } from './edit-folder.ts';
import type { FileSystem } from './file-system.ts';

/** One file of an edit. Digests are SHA-256 in hexadecimal. */
export interface JournalFile {
  readonly path: string;
  /** The digest of the file as it was read; null for a new file. */
  readonly before: string | null;
  /** The digest of the file as it is to be; null for one that is removed. */
  readonly after: string | null;
}

/** The record of an edit: with it, any process can finish the edit or take it back. */
export interface Journal {
  readonly version: 1;
  readonly files: readonly JournalFile[];
  /** The folders that the edit makes, outer ones first. */
  readonly folders: readonly string[];
}

const MAX_JOURNAL = 16 * 1024 * 1024;

/** Writes the journal, which appears whole. From then on the edit will be carried out. */
export function writeJournal(folder: string, journal: Journal, files: FileSystem): void {
  const edit = join(folder, EDIT_FOLDER);
  const draft = join(edit, EDIT_FILES.draft);
  files.create(draft, new TextEncoder().encode(JSON.stringify(journal)));
  // After a power failure, a journal without what it refers to would be worse than none.
  files.syncFolder(edit);
  files.syncFolder(folder);
  files.rename(draft, join(edit, EDIT_FILES.journal));
  files.syncFolder(edit);
}

/** Reads a journal; undefined if it is damaged. */
export function readJournal(
  folder: string,
  kind: 'journal' | 'undo',
  files: FileSystem,
): Journal | undefined {
  const file = join(folder, EDIT_FOLDER, EDIT_FILES[kind]);
  const facts = files.facts(file);
  if (facts?.kind !== 'file' || facts.size > MAX_JOURNAL) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(files.read(file)));
    return isJournal(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

// Without zod, whose code would take longer to load than a build takes to look for a journal.

function isJournal(value: unknown): value is Journal {
  if (!isObject(value) || value['version'] !== 1) return false;
  const { files, folders } = value;
  if (!Array.isArray(files) || !Array.isArray(folders)) return false;
  return files.every(isJournalFile) && folders.every(isPath);
}

function isJournalFile(value: unknown): value is JournalFile {
  if (!isObject(value)) return false;
  const { path, before, after } = value;
  return (
    isPath(path) && (before === null || isDigest(before)) && (after === null || isDigest(after))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && isEditPath(value);
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
}
