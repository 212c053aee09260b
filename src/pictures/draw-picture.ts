import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Resvg } from '@resvg/resvg-js';
import { pictures } from 'relnotes:build';
import { memoizeByObject } from '../lib/memoize.ts';
import type { Measure } from './fit-text.ts';
import { outlinedText } from './outlined-text.ts';
import { pairedMeasure } from './paired-measure.ts';
import { SAMPLE, sharePictureSvg } from './share-picture-svg.ts';
import type { SharePicture } from '../view/site/share-picture.ts';
import { drawnMeasure } from './drawn-measure.ts';
import { drawnOutline } from './drawn-outline.ts';

/** Only the fonts that come with the program, so that every machine draws the same, and how wide they are. */
const fontsOf = memoizeByObject(({ fontDir }: typeof pictures) => {
  const files = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => join(fontDir, file));
  const font = { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'DejaVu Sans' };
  const widthOf = pairedMeasure(drawnMeasure({ font }));
  const measure: Measure = (text, bold) => widthOf(text, bold) / SAMPLE;
  return { options: { font }, measure, draw: outlinedText(drawnOutline({ font }), measure) };
});

const NO_FONTS = { options: { font: { loadSystemFonts: false } } };

/** The way in which pictures are drawn: those that were drawn in another way are not taken from the cache. */
const DRAWN = 'outlines, PNG by resvg';

/** A picture as PNG. One that was drawn before comes from the cache, by the digest of its SVG. */
export async function drawnPicture(picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
  // With texts as texts: outlines say the same at greater length, and have to be read from the fonts.
  const digest = createHash('sha256').update(DRAWN).update(sharePictureSvg(picture, measure()));
  const cached = join(pictures.cacheDir, `${digest.digest('hex')}.png`);
  const png = (await readFile(cached).catch(() => undefined)) ?? (await draw(picture, cached));
  return new Uint8Array(png);
}

async function draw(picture: SharePicture, cached: string): Promise<Buffer> {
  const fonts = fontsOf(pictures);
  const svg = sharePictureSvg(picture, fonts.measure, fonts.draw);
  // To look at the fonts takes a millisecond, which a picture of outlines alone does not need.
  const { options } = svg.includes('<text') ? fonts : NO_FONTS;
  const png = new Resvg(svg, options).render().asPng();
  // V8 does not count what the renderer holds, 6 MB a picture, and would leave hundreds of them there.
  globalThis.gc?.({ type: 'minor' });
  await mkdir(pictures.cacheDir, { recursive: true });
  // Two builds may share the cache: a file is there whole or not at all.
  const fresh = `${cached}.${process.pid}`;
  await writeFile(fresh, png);
  await rename(fresh, cached);
  return png;
}

/** How wide the fonts of the pictures make a text. */
export function measure(): Measure {
  return fontsOf(pictures).measure;
}
