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

/** Parsing fewer files than this is faster than reading an entry file. */
const MIN_CACHED_FILES = 100;

/** If a smaller fraction of the files changed, parsing them again is faster than writing all records. */
const SAVE_FRACTION = 0.01;

export interface RecordOptions {
  /** The names of the components that the project has for MDX. */
  readonly projectComponents?: readonly string[] | undefined;
  /** True if no body is shown: bodies are checked and get no HTML, which halves the time. */
  readonly checkOnly?: boolean | undefined;
  /** Whether files with bad fields need an entry, as in dev. The cache has none of them. */
  readonly broken?: boolean | undefined;
  /** The folder of the entry cache; without it, all files are parsed. */
  readonly cacheFolder?: string | undefined;
  /** Runs the work of saving the cache after the result is returned. Without it, the cache is saved at once. */
  readonly afterResult?: ((work: () => void) => void) | undefined;
  readonly work?: ParseWorkOptions | undefined;
  /** Records of the last read in the same process. This read replaces them. */
  readonly memory?: FileRecords | undefined;
}

/** Content files and the digest of each. */
export interface DigestedFiles {
  readonly files: readonly TreeText[];
  readonly digests: readonly string[];
}

/** Returns the record of each file. Parses the files that are neither in memory nor in the entry cache. */
export async function readRecords(
  input: DigestedFiles,
  options: RecordOptions,
): Promise<FileRecord[]> {
  const { cacheFolder, memory, afterResult = (keep) => keep() } = options;
  const cache = openCache(input, options);
  const known = memory !== undefined && memory.size > 0 ? memory : recordsIn(cache, options);
  const records = await recordsOf(input, known, options);
  const label = cache?.label ?? parserDigest(options.projectComponents);
  const canSave = cacheFolder !== undefined && label !== undefined && known !== memory;
  if (canSave && isWorthSaving(input.digests, knownKeys(known, options))) {
    afterResult(() => {
      const cached = recordsIn(cache, {});
      const best = input.digests.map((digest, at) => bestOf(records[at], cached.get(digest)));
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

/** Returns whether so many files were added or removed that the cache should be saved again. */
export function isWorthSaving(digests: readonly string[], cached: ReadonlySet<string>): boolean {
  if (digests.length < MIN_CACHED_FILES) return false;
  const fresh = digests.filter((digest) => !cached.has(digest)).length;
  const gone = cached.size - (digests.length - fresh);
  return fresh + gone > digests.length * SAVE_FRACTION;
}

function openCache(
  { files }: DigestedFiles,
  { cacheFolder, projectComponents }: RecordOptions,
): EntryFile | undefined {
  if (cacheFolder === undefined || files.length < MIN_CACHED_FILES) return undefined;
  const label = parserDigest(projectComponents);
  return label === undefined ? undefined : entryFile(entryCachePath(cacheFolder), label);
}

/** Returns the records of an entry file, or none without a file. With `checkOnly`, its entries are not read. */
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
  { checkOnly = false, broken = false, work, projectComponents }: RecordOptions,
): Promise<FileRecord[]> {
  const isKnown = (digest: string): boolean => {
    const record = known.get(digest);
    if (record === undefined || !(checkOnly || record.isComplete)) return false;
    return !broken || record.parseResult.salvaged === undefined || record.broken !== undefined;
  };
  const unknown = files.filter((_file, at) => !isKnown(digests[at] ?? ''));
  const results = (await parseFiles(unknown, { checkOnly, projectComponents }, work)).values();
  return digests.flatMap((digest) => {
    if (isKnown(digest)) return known.get(digest) ?? [];
    const { value } = results.next();
    return value === undefined ? [] : recordOf(value, { checkOnly });
  });
}

/** Returns the more complete record: a check must not remove cached bodies. */
function bestOf(fresh: FileRecord | undefined, cached: FileRecord | undefined): FileRecord {
  const best = fresh?.isComplete === true ? fresh : (cached ?? fresh);
  if (best === undefined) throw new Error('A content file has no record.');
  return best;
}
