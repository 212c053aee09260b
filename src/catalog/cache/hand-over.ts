import { parseFiles, type ParseWorkOptions } from '../parse/parse-files.ts';
import { digestOfAll } from './digests.ts';
import { saveEntryFile, readChecked, writeEntryFile, type EntryFile } from './entry-file.ts';
import { recordOf, type FileRecord } from './file-record.ts';
import type { Handover } from './handover.ts';
import { isWorthSaving, recordsIn, type DigestedFiles } from './read-records.ts';
import { spansOf } from './spans.ts';

/** How the content gets to the threads that render it. */
export interface HandoverOptions {
  /** The entry file of the last build, under a name of this build; undefined if there is none. */
  readonly cached: EntryFile | undefined;
  /** Absolute path of the entry file to write for the rest. */
  readonly fresh: string;
  /** The label of what is written. */
  readonly label: string;
  /** The folder of the entry file that is kept for the next run. */
  readonly cacheFolder: string;
  /** Is given the work of keeping records, to do it when the result is out. */
  readonly afterResult: (work: () => void) => void;
  readonly work?: ParseWorkOptions | undefined;
  /** Is called before the files are checked against each other. */
  readonly onContent: (content: Handover) => void;
}

/**
 * Hands entries over to other threads and returns the record of each file, without its entry. What was kept
 * is named and not read: the threads read it meanwhile.
 */
export async function handOver(
  { files, digests }: DigestedFiles,
  assets: readonly string[],
  options: HandoverOptions,
): Promise<FileRecord[]> {
  const { cached, fresh, label, work, onContent } = options;
  const known = completeKeys(cached);
  const unknown = files.filter((_file, at) => !known.has(digests[at] ?? ''));
  const keys = digests.filter((digest) => !known.has(digest));
  const results = await parseFiles(unknown, {}, work);
  const records = results.map((result) => recordOf(result, {}));
  writeEntryFile(fresh, { label, keys, records });
  const spans = spansOf(digests, { kept: cached?.keys ?? [], fresh: keys });
  const digest = digestOfAll([label, ...digests, ...assets]);
  onContent({ label, fresh, spans, files: assets, digest });
  saveAfterResult(digests, new Map(keys.map((key, at) => [key, records[at]])), options);
  return checkedRecords(digests, { keys, records }, cached);
}

/** Returns the keys of the kept entries; a file that was only checked has none. */
function completeKeys(kept: EntryFile | undefined): ReadonlySet<string> {
  return new Set(kept?.keys.filter((key) => !kept.incomplete.has(key)));
}

/** Keeps what is new for the next build, if it is worth it. A build without a kept file keeps the fresh one. */
function saveAfterResult(
  digests: readonly string[],
  fresh: ReadonlyMap<string, FileRecord | undefined>,
  { cached, label, cacheFolder, afterResult }: HandoverOptions,
): void {
  if (cached === undefined || !isWorthSaving(digests, completeKeys(cached))) return;
  afterResult(() => {
    saveEntryFile(cacheFolder, () => {
      const before = recordsIn(cached, {});
      const records = digests.flatMap((digest) => fresh.get(digest) ?? before.get(digest) ?? []);
      return { label, keys: digests, records };
    });
  });
}

function checkedRecords(
  digests: readonly string[],
  { keys, records }: { readonly keys: readonly string[]; readonly records: readonly FileRecord[] },
  kept: EntryFile | undefined,
): FileRecord[] {
  const before = kept === undefined ? [] : readChecked(kept);
  const known = new Map(kept?.keys.map((key, at) => [key, before[at]]));
  for (const [at, key] of keys.entries()) known.set(key, records[at]?.parseResult);
  return digests.flatMap((digest) => {
    const parseResult = known.get(digest);
    return parseResult === undefined ? [] : { parseResult, entry: undefined, isComplete: false };
  });
}
