import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Resvg } from '@resvg/resvg-js';
import { pictures } from 'relnotes:build';
import { onceFor } from '../domain/once-for.ts';
import type { Measure } from '../formats/fit-text.ts';
import { pairedMeasure } from '../formats/paired-measure.ts';
import { pngOf } from '../formats/png.ts';
import { SAMPLE, sharePictureSvg } from '../formats/share-picture-svg.ts';
import type { SharePicture } from '../view/share-picture.ts';
import { drawnMeasure } from './_drawn-measure.ts';

/** Only the fonts that come with the program, so that every machine draws the same, and how wide they are. */
const fontsOf = onceFor(({ fontDir }: typeof pictures) => {
  const files = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => join(fontDir, file));
  const font = { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'DejaVu Sans' };
  return { options: { font }, widthOf: pairedMeasure(drawnMeasure({ font })) };
});

/** A picture as PNG. One that was drawn before comes from the cache, by the digest of its SVG. */
export async function pictureResponse(picture: SharePicture): Promise<Response> {
  const svg = sharePictureSvg(picture, measure());
  const digest = createHash('sha256').update(svg).digest('hex');
  const cached = join(pictures.cacheDir, `${digest}.png`);
  const png = (await readFile(cached).catch(() => undefined)) ?? (await draw(svg, cached));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

async function draw(svg: string, cached: string): Promise<Buffer> {
  const { width, height, pixels } = new Resvg(svg, fontsOf(pictures).options).render();
  const png = pngOf({ width, height, rgba: pixels });
  await mkdir(pictures.cacheDir, { recursive: true });
  // Two builds may share the cache: a file is there whole or not at all.
  const fresh = `${cached}.${process.pid}`;
  await writeFile(fresh, png);
  await rename(fresh, cached);
  return png;
}

/** How wide the fonts of the pictures make a text. */
export function measure(): Measure {
  const { widthOf } = fontsOf(pictures);
  return (text, bold) => widthOf(text, bold) / SAMPLE;
}
