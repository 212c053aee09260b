import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Upper bounds of an HTML page. */
const PAGE_BOUNDS = {
  /** Bytes of the file. */
  raw: 200_000,
  /** Bytes as a server sends it. */
  packed: 30_000,
  /** Height on a phone (390 px wide), in pixels. */
  height: 40_000,
} as const;

/** The size of one page; `height` is undefined where it was not measured. */
export interface PageSize {
  /** Path below the folder of the site. */
  readonly path: string;
  readonly raw: number;
  readonly packed: number;
  readonly height?: number | undefined;
}

/** Pages with fewer bytes are far below every bound: a byte takes at most 0.6 px of height. */
const SMALL = 60_000;

/** Returns the sizes of the pages that are not small, largest first. */
export function sizesOf(dir: string, paths: Iterable<string>): PageSize[] {
  const sizes: PageSize[] = [];
  for (const path of paths) {
    const bytes = readFileSync(join(dir, path));
    if (bytes.length >= SMALL) {
      sizes.push({ path, raw: bytes.length, packed: packedSize(bytes) });
    }
  }
  return sizes.toSorted((a, b) => b.raw - a.raw);
}

/** Returns the bounds that a page breaks, by name. */
export function brokenBounds({ raw, packed, height = 0 }: PageSize): string[] {
  return [
    ...(raw > PAGE_BOUNDS.raw ? ['raw'] : []),
    ...(packed > PAGE_BOUNDS.packed ? ['brotli'] : []),
    ...(height > PAGE_BOUNDS.height ? ['height'] : []),
  ];
}

/** Returns the number of bytes with brotli at the level of a server that packs ahead (11). */
function packedSize(bytes: Buffer): number {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}
