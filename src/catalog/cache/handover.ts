import type { SiteFile } from '../../domain/site-file.ts';
import type { FileEntry } from '../parse/entry.ts';
import { readEntries, type EntryFile } from './entry-file.ts';
import { inSpans, type Span } from './spans.ts';

/**
 * The content as a message to render threads. Most of it lies in the entry cache, so after one edit the fresh
 * file and this message are small.
 */
export interface Handover {
  /** The label of both entry files. */
  readonly label: string;
  /** Absolute path of the entry file of all entries that were not cached. */
  readonly fresh: string;
  /** The entries in both files, in the order of the content files. */
  readonly spans: readonly Span[];
  /** The pictures and attachments that the site publishes. */
  readonly files: readonly SiteFile[];
  /** The path of each text that shows pictures, and their sizes: as a list, since messages are JSON. */
  readonly pictures: readonly (readonly [path: string, sizes: string])[];
  /** The digest of all content. */
  readonly digest: string;
}

/** The entry of one file, and the digest of that file and of the sizes of its pictures. */
export interface DigestedEntry {
  readonly digest: string;
  readonly entry: FileEntry;
}

/** The entries of an entry file, in the order of its keys. */
export type EntryList = ReturnType<typeof readEntries>;

export const NO_ENTRIES: EntryList = { keys: [], entries: [] };

/** Reads the entries of the entry cache, which threads can do before the content is read. */
export function readCachedEntries(
  cached: Pick<EntryFile, 'file' | 'label'> | undefined,
): EntryList {
  return cached === undefined ? NO_ENTRIES : readEntries(cached);
}

/**
 * Returns all entries of a handover, without drafts. Throws if the fresh file cannot be read. Both files must
 * stay as long as bodies are used.
 */
export function handoverEntries(
  { label, fresh, spans, pictures }: Handover,
  cached: EntryList,
): DigestedEntry[] {
  const sizes = new Map(pictures);
  const added = readEntries({ file: fresh, label });
  const entries = inSpans(spans, { cached: cached.entries, fresh: added.entries });
  const keys = inSpans(spans, { cached: cached.keys, fresh: added.keys });
  return entries.flatMap((entry, at) => {
    if (entry === undefined || isDraft(entry)) return [];
    return [{ entry, digest: `${keys[at] ?? ''}${sizes.get(entry.path) ?? ''}` }];
  });
}

function isDraft(entry: FileEntry): boolean {
  return 'draft' in entry.fields && entry.fields.draft;
}
