import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TreeText } from '../read/tree.ts';

/** Folders of all code that parses content files or caches the results. */
const PARSER_FOLDERS = ['..', '../../schema', '../../domain', '../../lib'];

/** Returns the digest of a file's path and bytes. Problems and links contain the path. */
export function digestOf({ path, bytes }: TreeText): string {
  return createHash('sha256').update(path).update('\0').update(bytes).digest('base64');
}

/** Returns one digest of several texts in order. */
export function digestOfAll(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64');
}

/**
 * Returns the digest of all code that parses, and of its dependencies. A cache of other code is discarded.
 * Undefined if the code cannot be read.
 */
export function parserDigest(): string | undefined {
  try {
    const hash = createHash('sha256').update(process.version);
    for (const folder of PARSER_FOLDERS) {
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
