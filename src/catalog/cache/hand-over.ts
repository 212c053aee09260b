import type { SiteFile } from '../../domain/site-file.ts';
import type { FileResult } from '../parse/parse-file.ts';
import { parseFiles, type ParseWorkOptions } from '../parse/parse-files.ts';
import { digestOfAll } from './digests.ts';
import { saveEntryFile, readChecked, writeEntryFile, type EntryFile } from './entry-file.ts';
import { recordOf, type FileRecord } from './file-record.ts';
import type { Handover } from './handover.ts';
import { isWorthSaving, recordsIn, type DigestedFiles } from './read-records.ts';
import { spansOf } from './spans.ts';
import { pictureSizesByText } from '../linked-files.ts';
import { lazy } from '../../lib/lazy.ts';

/** Options of handing the content over to render threads. */
export interface HandoverOptions {
  /** The names of the components that the project has for MDX. */
  readonly projectComponents?: readonly string[] | undefined;
  /** The entry cache, linked under a name of this build; undefined if there is none. */
  readonly cached: EntryFile | undefined;
  /** Absolute path of the entry file to write for all other entries. */
  readonly fresh: string;
  /** The label of the written files. */
  readonly label: string;
  /** The folder of the entry cache. */
  readonly cacheFolder: string;
  /** Runs the work of saving the cache after the result is sent. */
  readonly afterResult: (work: () => void) => void;
  readonly work?: ParseWorkOptions | undefined;
  /** Is called before the files are checked against each other. */
  readonly onContent: (content: Handover) => void;
}

/** Returns the pictures and attachments that a site with these texts publishes. */
type Publish = (results: readonly FileResult[]) => readonly SiteFile[];

const NO_FILES: Pick<Handover, 'files' | 'pictures'> = { files: [], pictures: [] };

function publishedBy(publish: Publish, records: readonly FileRecord[]): typeof NO_FILES {
  const results = records.map(({ parseResult }) => parseResult);
  const files = publish(results);
  return { files, pictures: pictureSizesByText(files, results) };
}

/**
 * Hands entries over to render threads, with the pictures and attachments that `publish` finds in their texts, and returns the record of each file, without its entry. Cached entries
 * are only named: the threads read them at the same time.
 */
export async function handOver(
  { files, digests }: DigestedFiles,
  publish: Publish | undefined,
  options: HandoverOptions,
): Promise<FileRecord[]> {
  const { cached, fresh, label, work, onContent, projectComponents } = options;
  const known = completeKeys(cached);
  const unknown = files.filter((_file, at) => !known.has(digests[at] ?? ''));
  const keys = digests.filter((digest) => !known.has(digest));
  const results = await parseFiles(unknown, { projectComponents }, work);
  const records = results.map((result) => recordOf(result, {}));
  writeEntryFile(fresh, { label, keys, records });
  const spans = spansOf(digests, { cached: cached?.keys ?? [], fresh: keys });
  const check = lazy(() => checkedRecords(digests, { keys, records }, cached));
  // Without such files, the threads need not wait for what checks need.
  const { files: published, pictures } =
    publish === undefined ? NO_FILES : publishedBy(publish, check());
  const digest = digestOfAll([label, ...digests, JSON.stringify(published)]);
  onContent({ label, fresh, spans, files: published, pictures, digest });
  saveAfterResult(digests, new Map(keys.map((key, at) => [key, records[at]])), options);
  return check();
}

/** Returns the keys of cached entries, without files that were only checked. */
function completeKeys(cached: EntryFile | undefined): ReadonlySet<string> {
  return new Set(cached?.keys.filter((key) => !cached.incomplete.has(key)));
}

/**
 * Saves the cache for the next build if enough has changed. Without a cache, the build saves the fresh file
 * itself.
 */
function saveAfterResult(
  digests: readonly string[],
  fresh: ReadonlyMap<string, FileRecord | undefined>,
  { cached, label, cacheFolder, afterResult }: HandoverOptions,
): void {
  if (cached === undefined || !isWorthSaving(digests, completeKeys(cached))) return;
  afterResult(() => {
    saveEntryFile(cacheFolder, () => {
      const cachedResults = recordsIn(cached, {});
      const records = digests.flatMap(
        (digest) => fresh.get(digest) ?? cachedResults.get(digest) ?? [],
      );
      return { label, keys: digests, records };
    });
  });
}

function checkedRecords(
  digests: readonly string[],
  { keys, records }: { readonly keys: readonly string[]; readonly records: readonly FileRecord[] },
  cached: EntryFile | undefined,
): FileRecord[] {
  const cachedResults = cached === undefined ? [] : readChecked(cached);
  const known = new Map(cached?.keys.map((key, at) => [key, cachedResults[at]]));
  for (const [at, key] of keys.entries()) known.set(key, records[at]?.parseResult);
  return digests.flatMap((digest) => {
    const parseResult = known.get(digest);
    return parseResult === undefined ? [] : { parseResult, entry: undefined, isComplete: false };
  });
}
