import { join } from 'node:path';
import { z } from 'zod';
import { isEditPath } from './edit-path.ts';
import { EDIT_FILES, EDIT_FOLDER } from './edit-folder.ts';
import type { FileSystem } from './file-system.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/u);
const path = z.string().refine(isEditPath);

const journalSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      path,
      /** SHA-256 of the file as it was read; null for a new file. */
      before: digest.nullable(),
      /** SHA-256 of the file as it is to be. */
      after: digest,
    }),
  ),
  /** The folders that the edit makes, outer ones first. */
  folders: z.array(path),
});

/** The record of an edit: with it, any process can finish the edit or take it back. */
export type Journal = z.output<typeof journalSchema>;
export type JournalFile = Journal['files'][number];

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
    return journalSchema.safeParse(value).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
