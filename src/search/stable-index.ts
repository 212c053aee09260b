import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { arrayItems, itemEnd } from './cbor.ts';

/** A file of an index, by its path with `/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

const ENTRY = 'pagefind-entry.json';
const META = /^pagefind\.(\w+)_(\w+)\.pf_meta$/u;

/**
 * The files of an index with everything in a fixed order. Pagefind lists languages and filters in
 * random order, and names a file by its content: the same site would be other bytes each time.
 */
export function stableIndex(files: readonly IndexFile[]): IndexFile[] {
  let entry = textOf(files.find(({ path }) => path === ENTRY));
  const others = files.flatMap(({ path, content }) => {
    const [, lang, hash] = META.exec(path) ?? [];
    if (path === ENTRY) return [];
    if (lang === undefined || hash === undefined) return [{ path, content }];
    const sorted = sortedMeta(content);
    const name = createHash('sha256').update(sorted).digest('hex').slice(0, hash.length);
    entry = entry.replace(`${lang}_${hash}`, `${lang}_${name}`);
    return [{ path: `pagefind.${lang}_${name}.pf_meta`, content: sorted }];
  });
  return [...others, { path: ENTRY, content: Buffer.from(sortedEntry(entry)) }];
}

function textOf(file: IndexFile | undefined): string {
  return Buffer.from(file?.content ?? []).toString();
}

function sortedEntry(text: string): string {
  const entry = entrySchema.parse(JSON.parse(text));
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

/** Before the CBOR of every file. */
const SIGNATURE = 'pagefind_dcd';

/** Of what a meta file holds: version, pages, chunks, filters, sorts, names. */
const FILTERS = 3;

function sortedMeta(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  const filters = arrayItems(bytes, SIGNATURE.length)[FILTERS];
  if (filters === undefined) return Buffer.from(content);
  const [start, end] = filters;
  const items = arrayItems(bytes, start).map(([from, to]) => bytes.subarray(from, to));
  const head = bytes.subarray(0, end - items.reduce((sum, { length }) => sum + length, 0));
  const sorted = items.toSorted((a, b) => Buffer.compare(a, b));
  return gzipSync(Buffer.concat([head, ...sorted, bytes.subarray(itemEnd(bytes, start))]));
}
