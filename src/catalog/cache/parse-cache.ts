import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { keepFile } from './keep-file.ts';
import type { BodyOptions, FileResult } from '../parse/parse-file.ts';
import { readList, writeList } from './serialized-list.ts';
import type { TreeText } from '../read/tree.ts';

/** What files came to when they were parsed last, by the digest of each. */
export type KnownResults = Map<string, FileResult>;

/** A cache of one program; another program, or another kind of parsing, knows nothing of it. */
export interface ParseCache {
  readonly file: string;
  readonly program: string;
}

/** The cache in a folder, for the program as it is now; undefined where the program cannot be read. */
export function parseCache(
  folder: string,
  { checkOnly = false }: BodyOptions,
): ParseCache | undefined {
  const program = parserDigest();
  if (program === undefined) return undefined;
  return { file: join(folder, checkOnly ? 'checked.bin' : 'parsed.bin'), program };
}

/** A file's digest: its path and its bytes, since problems and links hold the path. */
export function digestOf({ path, bytes }: TreeText): string {
  return createHash('sha256').update(path).update('\0').update(bytes).digest('base64');
}

/** What the cache holds; nothing if it is missing, broken or of another program. */
export function readKnown({ file, program }: ParseCache): KnownResults {
  const known: KnownResults = new Map();
  try {
    const { keys, values } = readList<FileResult>(file, program);
    for (const [at, digest] of keys.entries()) {
      const result = values[at];
      if (result !== undefined) known.set(digest, result);
    }
  } catch {
    // Parsing anew is all that it costs.
  }
  return known;
}

/** Keeps what is known now, and nothing else. Where it cannot be kept, the next run parses anew. */
export function keepKnown({ file, program }: ParseCache, known: KnownResults): void {
  const list = { label: program, keys: [...known.keys()], values: [...known.values()] };
  keepFile(file, (making) => {
    writeList(making, list);
  });
}

/**
 * A digest of all code that parses, and of the versions it runs with: what was kept of another program is
 * not looked at, so that it can only cost time. Undefined where the program cannot be read.
 */
export function parserDigest(): string | undefined {
  try {
    const hash = createHash('sha256').update(process.version);
    for (const folder of ['..', '../../schema', '../../lib']) {
      const root = fileURLToPath(new URL(`${folder}/`, import.meta.url));
      const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((found) => found.endsWith('.ts')).toSorted()) {
        hash.update(name).update(readFileSync(join(root, name)));
      }
    }
    return hash
      .update(readFileSync(new URL('../../../package-lock.json', import.meta.url)))
      .digest('base64');
  } catch {
    return undefined;
  }
}
