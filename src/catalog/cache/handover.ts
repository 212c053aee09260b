import type { FileEntry } from '../parse/entry.ts';
import { readEntries, type EntryFile } from './entry-file.ts';
import { inSpans, type Span } from './spans.ts';

/**
 * The content as render threads are handed it: most of it lies in the entry file of the last build, so that
 * one edit is a small file and a list of spans.
 */
export interface Handover {
  /** The label of both files. */
  readonly label: string;
  /** Absolute path of the entry file of all that was not kept. */
  readonly fresh: string;
  /** The entries of both files that there are, in the order of the content files. */
  readonly spans: readonly Span[];
  /** The paths of all files that are no entries. */
  readonly files: readonly string[];
  /** A digest of all content. */
  readonly digest: string;
}

/** An entry of one file, and the digest of that file. */
export interface DigestedEntry {
  readonly digest: string;
  readonly entry: FileEntry;
}

/** The entries of an entry file, in the order of its keys. */
export type EntryList = ReturnType<typeof readEntries>;

export const NO_ENTRIES: EntryList = { keys: [], entries: [] };

/** Reads the entries of a kept file, which may be done before the rest is known. */
export function readCachedEntries(kept: Pick<EntryFile, 'file' | 'label'> | undefined): EntryList {
  return kept === undefined ? NO_ENTRIES : readEntries(kept);
}

/**
 * Returns all entries that were handed over, without drafts. Throws if the fresh file cannot be read. Both
 * files have to stay as long as bodies are asked for.
 */
export function handoverEntries(
  { label, fresh, spans }: Handover,
  kept: EntryList,
): DigestedEntry[] {
  const added = readEntries({ file: fresh, label });
  const entries = inSpans(spans, { kept: kept.entries, fresh: added.entries });
  const keys = inSpans(spans, { kept: kept.keys, fresh: added.keys });
  return entries.flatMap((entry, at) => {
    if (entry === undefined || isDraft(entry)) return [];
    return [{ entry, digest: keys[at] ?? '' }];
  });
}

function isDraft(entry: FileEntry): boolean {
  return 'draft' in entry && entry.draft;
}
