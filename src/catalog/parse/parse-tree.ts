import {
  digestOf,
  keepKnown,
  parseCache,
  readKnown,
  type KnownResults,
} from '../cache/parse-cache.ts';
import type { BodyOptions, FileResult } from './parse-file.ts';
import { parseFiles, type ParseWork } from './parse-files.ts';
import type { TreeText } from '../read/tree.ts';

/** Fewer files than this are parsed before a cache is read. */
const WORTH_A_CACHE = 100;

/** Fewer files than this share are parsed again sooner than the results of all are written. */
const WORTH_KEEPING = 0.01;

interface Before extends BodyOptions {
  /** The digest of each file, for who has them already. */
  readonly digests?: readonly string[] | undefined;
  /** What some of the files came to a moment ago. */
  readonly parsed?: KnownResults | undefined;
  readonly cacheFolder?: string | undefined;
  readonly memory?: KnownResults | undefined;
  readonly later?: ((work: () => void) => void) | undefined;
  readonly work?: ParseWork | undefined;
}

/**
 * Parses files: only those that were not parsed before, as a memory knows or, of many files, a folder
 * in which a run before left its results.
 */
export async function parseTree(
  files: readonly TreeText[],
  { memory, later, ...before }: Before,
): Promise<FileResult[]> {
  const { checkOnly } = before;
  const options = { checkOnly };
  if (memory !== undefined && memory.size > 0) return parseAgain(files, memory, options);
  const { results, keep } = await parseFirst(files, before, options);
  if (later === undefined) keep?.();
  else if (keep !== undefined) later(keep);
  for (const [index, file] of memory === undefined ? [] : files.entries()) {
    const result = results[index];
    if (result !== undefined) memory?.set(digestOf(file), result);
  }
  return results;
}

async function parseAgain(
  files: readonly TreeText[],
  memory: KnownResults,
  options: BodyOptions,
): Promise<FileResult[]> {
  const digests = files.map(digestOf);
  const now = await parseNew({ files, digests, known: memory }, options);
  memory.clear();
  for (const [digest, result] of now) memory.set(digest, result);
  return digests.flatMap((digest) => now.get(digest) ?? []);
}

async function parseFirst(
  files: readonly TreeText[],
  { cacheFolder, work, digests = files.map(digestOf), parsed = new Map() }: Before,
  options: BodyOptions,
): Promise<{ readonly results: FileResult[]; readonly keep?: () => void }> {
  const isWorth = cacheFolder !== undefined && files.length >= WORTH_A_CACHE;
  const cache = isWorth ? parseCache(cacheFolder, options) : undefined;
  const kept: KnownResults = cache === undefined ? new Map() : readKnown(cache);
  const known = new Map([...kept, ...parsed]);
  const now = await parseNew({ files, digests, known, work }, options);
  const results = digests.flatMap((digest) => now.get(digest) ?? []);
  if (cache === undefined || !isOld(digests, kept)) return { results };
  return { results, keep: () => keepKnown(cache, now) };
}

/** Whether so much has come or gone since something was kept that it should be kept anew. */
export function isOld(
  digests: readonly string[],
  kept: { readonly size: number; has(digest: string): boolean },
): boolean {
  const fresh = digests.filter((digest) => !kept.has(digest)).length;
  const gone = kept.size - (digests.length - fresh);
  return fresh + gone > digests.length * WORTH_KEEPING;
}

interface ToParse extends Pick<Before, 'work'> {
  readonly files: readonly TreeText[];
  /** The digest of each file. */
  readonly digests: readonly string[];
  readonly known: KnownResults;
}

/** The results of all files by their digest, and of no other file. */
async function parseNew(
  { files, digests, known, work }: ToParse,
  options: BodyOptions,
): Promise<KnownResults> {
  const isNew = digests.map((digest) => !known.has(digest));
  const parsed = await parseFiles(
    files.filter((_file, index) => isNew[index]),
    options,
    work,
  );
  const fresh = parsed.values();
  const now: KnownResults = new Map();
  for (const [index, digest] of digests.entries()) {
    const result = isNew[index] === true ? fresh.next().value : known.get(digest);
    if (result !== undefined) now.set(digest, result);
  }
  return now;
}
