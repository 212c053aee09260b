import { digestOf, keepKnown, parseCache, readKnown, type KnownResults } from './parse-cache.ts';
import type { BodyOptions, FileResult } from './parse-file.ts';
import { parseFiles } from './parse-files.ts';
import type { TreeText } from './tree.ts';

/** Fewer files than this are parsed before a cache is read. */
const WORTH_A_CACHE = 500;

/** Parses files; of many, only those that a run before, which left its results in a folder, did not. */
export async function parseTree(
  files: readonly TreeText[],
  options: BodyOptions,
  cacheFolder: string | undefined,
): Promise<FileResult[]> {
  const isWorth = cacheFolder !== undefined && files.length >= WORTH_A_CACHE;
  const cache = isWorth ? await parseCache(cacheFolder, options) : undefined;
  if (cache === undefined) return parseFiles(files, options);
  const known = await readKnown(cache);
  const digests = files.map(digestOf);
  const now = await parseNew(files, digests, known, options);
  if (now.size !== known.size || digests.some((digest) => !known.has(digest))) {
    await keepKnown(cache, now);
  }
  return digests.flatMap((digest) => now.get(digest) ?? []);
}

/** The results of all files by their digest, and of no other file. */
async function parseNew(
  files: readonly TreeText[],
  digests: readonly string[],
  known: KnownResults,
  options: BodyOptions,
): Promise<KnownResults> {
  const isNew = digests.map((digest) => !known.has(digest));
  const parsed = await parseFiles(
    files.filter((_file, index) => isNew[index]),
    options,
  );
  const fresh = parsed.values();
  const now: KnownResults = new Map();
  for (const [index, digest] of digests.entries()) {
    const result = isNew[index] === true ? fresh.next().value : known.get(digest);
    if (result !== undefined) now.set(digest, result);
  }
  return now;
}
