import { parseFiles, type ParseWorkOptions } from '../parse/parse-files.ts';
import type { TreeText } from '../read/tree.ts';
import { parserDigest } from './digests.ts';
import {
  entryFile,
  saveEntryFile,
  entryCachePath,
  readChecked,
  readEntries,
  type EntryFile,
} from './entry-file.ts';
import { recordOf, type FileRecord, type FileRecords } from './file-record.ts';

/** Fewer files than this are parsed faster than an entry file is read. */
const MIN_CACHED_FILES = 100;

/** If a smaller share of the files changed, parsing them again takes less time than writing all. */
const SAVE_FRACTION = 0.01;

export interface RecordOptions {
  /** True if no body is shown: bodies are checked, and have no HTML. Saves half of the time. */
  readonly checkOnly?: boolean | undefined;
  /** The folder of the entry file that is kept between runs; without it all files are parsed. */
  readonly cacheFolder?: string | undefined;
  /** Is given the work of keeping records, to do it when the result is out; without it, it is done at once. */
  readonly afterResult?: ((work: () => void) => void) | undefined;
  readonly work?: ParseWorkOptions | undefined;
  /** Records of the last reading in the same process; this reading replaces them by its own. */
  readonly memory?: FileRecords | undefined;
}

/** Content files and the digest of each. */
export interface DigestedFiles {
  readonly files: readonly TreeText[];
  readonly digests: readonly string[];
}

/** Returns the record of each file. Parses those that neither the memory nor the entry file knows. */
export async function readRecords(
  input: DigestedFiles,
  options: RecordOptions,
): Promise<FileRecord[]> {
  const { cacheFolder, memory, afterResult = (keep) => keep() } = options;
  const cache = openCache(input, options);
  const known = memory !== undefined && memory.size > 0 ? memory : recordsIn(cache, options);
  const records = await recordsOf(input, known, options);
  const label = cache?.label ?? parserDigest();
  const canSave = cacheFolder !== undefined && label !== undefined && known !== memory;
  if (canSave && isWorthSaving(input.digests, knownKeys(known, options))) {
    afterResult(() => {
      const kept = recordsIn(cache, {});
      const best = input.digests.map((digest, at) => bestOf(records[at], kept.get(digest)));
      saveEntryFile(cacheFolder, () => ({ label, keys: input.digests, records: best }));
    });
  }
  memory?.clear();
  for (const [at, record] of records.entries()) memory?.set(input.digests[at] ?? '', record);
  return records;
}

/** Returns the keys of records that need not be parsed again. */
function knownKeys(
  known: FileRecords,
  { checkOnly = false }: Pick<RecordOptions, 'checkOnly'>,
): ReadonlySet<string> {
  const keys = [...known].filter(([, { isComplete }]) => checkOnly || isComplete);
  return new Set(keys.map(([key]) => key));
}

/** Returns whether so many files came or went since something was kept that it should be kept anew. */
export function isWorthSaving(digests: readonly string[], kept: ReadonlySet<string>): boolean {
  if (digests.length < MIN_CACHED_FILES) return false;
  const fresh = digests.filter((digest) => !kept.has(digest)).length;
  const gone = kept.size - (digests.length - fresh);
  return fresh + gone > digests.length * SAVE_FRACTION;
}

function openCache(
  { files }: DigestedFiles,
  { cacheFolder }: RecordOptions,
): EntryFile | undefined {
  if (cacheFolder === undefined || files.length < MIN_CACHED_FILES) return undefined;
  const label = parserDigest();
  return label === undefined ? undefined : entryFile(entryCachePath(cacheFolder), label);
}

/** Returns the records of an entry file, none if there is no file; with `checkOnly`, its entries are not read. */
export function recordsIn(
  cache: EntryFile | undefined,
  { checkOnly = false }: Pick<RecordOptions, 'checkOnly'>,
): FileRecords {
  const records: FileRecords = new Map();
  if (cache === undefined) return records;
  const checked = readChecked(cache);
  const entries = checkOnly ? [] : readEntries(cache).entries;
  for (const [at, key] of cache.keys.entries()) {
    const result = checked[at];
    if (result === undefined) continue;
    const isComplete = !checkOnly && !cache.incomplete.has(key);
    records.set(key, { parseResult: result, entry: entries[at], isComplete });
  }
  return records;
}

async function recordsOf(
  { files, digests }: DigestedFiles,
  known: FileRecords,
  { checkOnly = false, work }: RecordOptions,
): Promise<FileRecord[]> {
  const isKnown = (digest: string): boolean => {
    const record = known.get(digest);
    return record !== undefined && (checkOnly || record.isComplete);
  };
  const unknown = files.filter((_file, at) => !isKnown(digests[at] ?? ''));
  const results = (await parseFiles(unknown, { checkOnly }, work)).values();
  return digests.flatMap((digest) => {
    if (isKnown(digest)) return known.get(digest) ?? [];
    const { value } = results.next();
    return value === undefined ? [] : recordOf(value, { checkOnly });
  });
}

/** Returns the record that knows more: a check must not make a build forget bodies. */
function bestOf(fresh: FileRecord | undefined, kept: FileRecord | undefined): FileRecord {
  const best = fresh?.isComplete === true ? fresh : (kept ?? fresh);
  if (best === undefined) throw new Error('A content file has no record.');
  return best;
}
