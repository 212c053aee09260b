import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { pictures } from 'relnotes:build';
import type { Measure } from '../formats/fit-text.ts';
import { SAMPLE, sampleSvg, sharePictureSvg } from '../formats/share-picture-svg.ts';
import type { SharePicture } from '../view/share-picture.ts';

/** Only the fonts that come with the program, so that every machine draws the same. */
const OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
      join(pictures.fontDir, file),
    ),
    defaultFontFamily: 'DejaVu Sans',
  },
};

/** A picture as PNG. One that was drawn before comes from the cache, by the digest of its SVG. */
export async function pictureResponse(picture: SharePicture): Promise<Response> {
  const svg = sharePictureSvg(picture, measure());
  const digest = createHash('sha256').update(svg).digest('hex');
  const cached = join(pictures.cacheDir, `${digest}.png`);
  const png = (await readFile(cached).catch(() => undefined)) ?? (await draw(svg, cached));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

async function draw(svg: string, cached: string): Promise<Buffer> {
  const png = new Resvg(svg, OPTIONS).render().asPng();
  await mkdir(pictures.cacheDir, { recursive: true });
  // Two builds may share the cache: a file is there whole or not at all.
  const fresh = `${cached}.${process.pid}`;
  await writeFile(fresh, png);
  await rename(fresh, cached);
  return png;
}

/** Measures by drawing, and remembers for the length of one picture. */
export function measure(): Measure {
  const known = new Map<string, number>();
  return (text, bold) => {
    const svg = sampleSvg(text, bold);
    const width = known.get(svg) ?? widthOf(svg);
    known.set(svg, width);
    return width;
  };
}

function widthOf(svg: string): number {
  const { x, width } = new Resvg(svg, OPTIONS).getBBox() ?? { x: 0, width: 0 };
  return (x + width) / SAMPLE;
}
