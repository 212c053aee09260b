import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Body } from '../../domain/catalog.ts';
import type { FileEntry } from '../parse/entry.ts';
import type { FileResult } from '../parse/parse-file.ts';
import {
  isIntact,
  openBlocks,
  writeBlocks,
  type BlockReader,
  type BlockWriter,
} from './block-file.ts';
import { CachedBody, type BodyHead } from './cached-body.ts';
import type { FileRecord } from './file-record.ts';
import { replaceFile } from '../../lib/replace-file.ts';

/**
 * An entry file caches parsed content files for the next run and for the render threads. Its first block is
 * the head. Each batch of records then has three blocks: the bodies, the entries without bodies, and the
 * results for checks. A reader reads only the blocks that it needs.
 */
interface EntryFileHead {
  /** The digest of the code that wrote the file; other code may use another format. */
  readonly label: string;
  /** The digest of each content file, in order. */
  readonly keys: readonly string[];
  /** The keys of records that were parsed only for checks. */
  readonly incomplete: ReadonlySet<string>;
}

/** Records with their keys, as input for a file. */
interface KeyedRecords {
  readonly label: string;
  readonly keys: readonly string[];
  readonly records: readonly FileRecord[];
}

/** Records that are serialized at once. All records at once would need twice the memory. */
const BATCH_SIZE = 200;

/** An entry in the file: its body is in another block. */
type Written<Whole> = Whole extends { readonly body: Body }
  ? Omit<Whole, 'body'> & { readonly body: BodyHead }
  : Whole;

/** An entry file with a matching label, and its head. */
export interface EntryFile extends EntryFileHead {
  /** Absolute path. */
  readonly file: string;
}

/** Returns the path of the entry cache, the entry file that the next run reuses. */
export function entryCachePath(folder: string): string {
  return join(folder, 'entries.bin');
}

/** Returns an entry file if it is intact and has this label; else undefined. */
export function entryFile(file: string, label: string): EntryFile | undefined {
  return isIntact(file) ? readEntryFile(file, label) : undefined;
}

/** Returns the same for a file that is known to be intact. */
export function readEntryFile(file: string, label: string): EntryFile | undefined {
  try {
    const blocks = openBlocks(file);
    try {
      const head: EntryFileHead = deserialize(blocks.next());
      return head.label === label ? { ...head, file } : undefined;
    } finally {
      blocks.close();
    }
  } catch {
    return undefined;
  }
}

/** Writes records to a file. Throws if it cannot be written. */
export function writeEntryFile(file: string, { label, keys, records }: KeyedRecords): void {
  const incomplete = new Set(keys.filter((_key, at) => records[at]?.isComplete === false));
  writeBlocks(file, (blocks) => {
    blocks.write([serialize({ label, keys, incomplete } satisfies EntryFileHead)]);
    for (let first = 0; first < records.length; first += BATCH_SIZE) {
      writeBatch(blocks, records.slice(first, first + BATCH_SIZE));
    }
  });
}

/** Saves records as the entry cache; does nothing if that fails. */
export function saveEntryFile(folder: string, records: () => KeyedRecords): void {
  replaceFile(entryCachePath(folder), (making) => {
    writeEntryFile(making, records());
  });
}

function writeBatch(blocks: BlockWriter, records: readonly FileRecord[]): void {
  const bodies = records.map(({ entry }) =>
    entry !== undefined && 'body' in entry ? serialize(wholeBody(entry.body)) : NO_BYTES,
  );
  const ranges = blocks.write(bodies);
  const entries = records.map(({ entry }, at) => {
    const range = ranges[at];
    if (entry === undefined || range === undefined || !('body' in entry)) return entry;
    const { lead, opening, needsCompiling } = entry.body;
    return { ...entry, body: { lead, opening, needsCompiling, range } satisfies BodyHead };
  });
  blocks.write([serialize(entries)]);
  blocks.write([serialize(records.map(({ parseResult }) => parseResult))]);
}

const NO_BYTES = new Uint8Array();

function wholeBody(body: Body): Body {
  return body instanceof CachedBody ? body.toJSON() : body;
}

/**
 * Reads the entries of a file, in the order of its keys. Bodies are read on first use, so the file must stay.
 * Throws if the file has changed since it was opened.
 */
export function readEntries({ file, label }: Pick<EntryFile, 'file' | 'label'>) {
  const blocks = openBlocks(file);
  const readBody = (range: BodyHead['range']): Body => deserialize(blocks.read(range));
  try {
    const { keys } = headOf(blocks, label);
    const entries: (FileEntry | undefined)[] = [];
    while (entries.length < keys.length) {
      blocks.skip();
      const batch: Written<FileEntry | undefined>[] = deserialize(blocks.next());
      for (const written of batch) {
        const hasBody = written !== undefined && 'body' in written;
        entries.push(
          hasBody
            ? { ...written, body: new CachedBody(written.path, written.body, readBody) }
            : written,
        );
      }
      blocks.skip();
    }
    return { keys, entries };
  } catch (error) {
    // Only entries that were read keep the file open for their bodies.
    blocks.close();
    throw error;
  }
}

/** Reads the results for checks, in the order of the file's keys. Throws as `readEntries` does. */
export function readChecked({ file, label }: Pick<EntryFile, 'file' | 'label'>): FileResult[] {
  const blocks = openBlocks(file);
  try {
    const { keys } = headOf(blocks, label);
    const results: FileResult[] = [];
    while (results.length < keys.length) {
      blocks.skip();
      blocks.skip();
      const batch: FileResult[] = deserialize(blocks.next());
      for (const result of batch) results.push(result);
    }
    return results;
  } finally {
    blocks.close();
  }
}

function headOf(blocks: BlockReader, label: string): EntryFileHead {
  const head: EntryFileHead = deserialize(blocks.next());
  if (head.label !== label) throw new Error('The entry file was written by other code.');
  return head;
}
