import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** File types that a server compresses. The files of the search index are compressed already. */
const PACKED_ON_THE_WAY = /\.(?:html|css|js|json|svg|txt|xml)$/u;

/** Returns the bytes of files of a built site as a server sends them with brotli. */
export function sentBytes(dir: string, paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) {
    const text = readFileSync(join(dir, path));
    bytes += PACKED_ON_THE_WAY.test(path) ? brotliCompressSync(text).length : text.length;
  }
  return bytes;
}

/**
 * Returns the number of compressed bytes that a browser needs to decode the page up to `end`. Throws if the
 * page is shorter.
 */
export function packedUntil(page: Buffer, end: number): number {
  const packed = brotliCompressSync(page);
  if (end > page.length) throw new Error(`The page ends before byte ${end}.`);
  const options = { finishFlush: constants.BROTLI_OPERATION_FLUSH };
  const isThere = (bytes: number) =>
    brotliDecompressSync(packed.subarray(0, bytes), options).length >= end;
  let [low, high] = [0, packed.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isThere(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** Returns the offsets where the first heading and the first list entry end. Throws if the page has none. */
export function landmarks(page: Buffer): { heading: number; entry: number } {
  const after = (text: string, from: number) => {
    const start = page.indexOf(text, from);
    if (start === -1) throw new Error(`The page has no ${text}.`);
    return start + text.length;
  };
  return { heading: after('</h1>', 0), entry: after('</li>', after('<li data-f=', 0)) };
}
