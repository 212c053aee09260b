import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { pictures } from 'relnotes:build';
import { onceFor } from '../domain/once-for.ts';
import type { Measure } from '../formats/fit-text.ts';
import { SAMPLE, sampleSvg, sharePictureSvg } from '../formats/share-picture-svg.ts';
import type { SharePicture } from '../view/share-picture.ts';

/**
 * Only the fonts that come with the program, so that every machine draws the same, and how wide they
 * make what was measured so far: most words of a build's pictures are on several.
 */
const fontsOf = onceFor(({ fontDir }: typeof pictures) => ({
  options: resvgOptions(fontDir),
  widths: new Map<string, number>(),
}));

function resvgOptions(fontDir: string): ResvgRenderOptions {
  const files = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => join(fontDir, file));
  return { font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'DejaVu Sans' } };
}

/** A picture as PNG. One that was drawn before comes from the cache, by the digest of its SVG. */
export async function pictureResponse(picture: SharePicture): Promise<Response> {
  const svg = sharePictureSvg(picture, measure());
  const digest = createHash('sha256').update(svg).digest('hex');
  const cached = join(pictures.cacheDir, `${digest}.png`);
  const png = (await readFile(cached).catch(() => undefined)) ?? (await draw(svg, cached));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

async function draw(svg: string, cached: string): Promise<Buffer> {
  const png = new Resvg(svg, fontsOf(pictures).options).render().asPng();
  await mkdir(pictures.cacheDir, { recursive: true });
  // Two builds may share the cache: a file is there whole or not at all.
  const fresh = `${cached}.${process.pid}`;
  await writeFile(fresh, png);
  await rename(fresh, cached);
  return png;
}

/** Measures by drawing, and remembers. */
export function measure(): Measure {
  const { options, widths } = fontsOf(pictures);
  return (text, bold) => {
    const svg = sampleSvg(text, bold);
    const width = widths.get(svg) ?? widthOf(svg, options);
    widths.set(svg, width);
    return width;
  };
}

function widthOf(svg: string, options: ResvgRenderOptions): number {
  const { x, width } = new Resvg(svg, options).getBBox() ?? { x: 0, width: 0 };
  return (x + width) / SAMPLE;
}
