import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readList, writeList } from '../serialized-list.ts';
import type { BodyOptions, FileResult } from './parse-file.ts';
import type { TreeText } from './tree.ts';

/** What files came to when they were parsed last, by the digest of each. */
export type KnownResults = Map<string, FileResult>;

/** A cache of one program; another program, or another kind of parsing, knows nothing of it. */
export interface ParseCache {
  readonly file: string;
  readonly program: string;
}

/**
 * The cache in a folder, for the program as it is now: the digest of all code that parses, and of the
 * versions it runs with. So a wrong cache can only cost time. Undefined where the program cannot be
 * read.
 */
export async function parseCache(
  folder: string,
  { checkOnly = false }: BodyOptions,
): Promise<ParseCache | undefined> {
  const program = await programDigest().catch(() => undefined);
  if (program === undefined) return undefined;
  return { file: join(folder, checkOnly ? 'checked.bin' : 'parsed.bin'), program };
}

/** A file's digest: its path and its bytes, since problems and links hold the path. */
export function digestOf({ path, bytes }: TreeText): string {
  return createHash('sha256').update(path).update('\0').update(bytes).digest('base64');
}

/** What the cache holds; nothing if it is missing, broken or of another program. */
export function readKnown({ file, program }: ParseCache): KnownResults {
  try {
    return new Map(readList<[string, FileResult]>(file, program));
  } catch {
    // Parsing anew is all that it costs.
    return new Map();
  }
}

/** Keeps what is known now, and nothing else. Where it cannot be kept, the next run parses anew. */
export function keepKnown({ file, program }: ParseCache, known: KnownResults): void {
  // Two runs may share the cache: it is there whole or not at all.
  const fresh = `${file}.${process.pid}`;
  try {
    writeList(fresh, [...known], program);
    renameSync(fresh, file);
  } catch {
    // A folder that cannot be written to is no reason to fail.
  }
}

async function programDigest(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['.', '../schema']) {
    const root = fileURLToPath(new URL(`${folder}/`, import.meta.url));
    const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.ts'));
    for (const name of names.toSorted()) hash.update(name).update(await readFile(join(root, name)));
  }
  const lock = new URL('../../package-lock.json', import.meta.url);
  return hash.update(await readFile(lock)).digest('base64');
}
