import type { Catalog } from '../../domain/catalog.ts';
import type { PictureSize, SiteFile } from '../../domain/site-file.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { Html } from '../../lib/html.ts';

const SOURCE = /\ssrc="relnotes:([^"#]+)/u;
/** A body whose first block is a picture, or begins with one. */
const TOP_PICTURE = /^\s*<p>(?:<a(?:\s[^<>]*)?>)?<img\s/u;
const LAZY = ' loading="lazy" decoding="async"';

/** The part of a context that knows the sizes of pictures. */
export interface PictureContext {
  readonly catalog: Pick<Catalog, 'files'>;
}

/**
 * Returns a function that adds to each picture of a body its size, so that nothing on the page moves when it arrives, and
 * lets it load only when it comes into view. A picture at the top of a body is in view from the start.
 */
export function pictureTags(html: Html, { catalog }: PictureContext): (tag: string) => string {
  let isTop = TOP_PICTURE.test(html);
  return (tag) => {
    if (!tag.startsWith('<img ')) return tag;
    const loading = isTop ? '' : LAZY;
    isTop = false;
    const end = tag.endsWith('/>') ? -2 : -1;
    return `${tag.slice(0, end).trimEnd()}${sizeText(sizeOf(catalog.files, tag))}${loading}>`;
  };
}

/** Removes the attributes that only make sense on a page of the site. */
export function withoutLoading(tag: string): string {
  return tag.startsWith('<img ') ? tag.replace(LAZY, '') : tag;
}

/** Returns the sizes of the pictures of a body, in order: a page is another one if they change. */
export function pictureSizes(
  html: Html,
  { catalog }: PictureContext,
): readonly (PictureSize | undefined)[] {
  if (!html.includes('<img ')) return [];
  return [...html.matchAll(/<img\s[^<>]*>/gu)].map(([tag]) => sizeOf(catalog.files, tag));
}

function sizeOf(files: readonly SiteFile[], tag: string): PictureSize | undefined {
  const [, path] = SOURCE.exec(tag) ?? [];
  return path === undefined ? undefined : pixelsByPath(files).get(decodeURIComponent(path));
}

const pixelsByPath = memoizeByObject(
  (files: readonly SiteFile[]) => new Map(files.map(({ path, pixels }) => [path, pixels])),
);

function sizeText(size: PictureSize | undefined): string {
  return size === undefined ? '' : ` width="${size.width}" height="${size.height}"`;
}
