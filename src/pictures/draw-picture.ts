import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { pictures } from 'relnotes:build';
import { memoizeByObject } from '../lib/memoize.ts';
import { cachedBytes } from '../lib/sealed-file.ts';
import { drawablePicture, glyphTest, measureMissing } from './drawable-picture.ts';
import type { Measure } from './fit-text.ts';
import { outlinedText } from './outlined-text.ts';
import { pairedMeasure } from './paired-measure.ts';
import { SAMPLE, sharePictureSvg } from './share-picture-svg.ts';
import type { SharePicture } from '../view/site/share-picture.ts';
import { measureByDrawing } from './measure-by-drawing.ts';
import { outlineByDrawing } from './outline-by-drawing.ts';

/**
 * Renderer options and text measures for the bundled fonts, so that every machine draws the same.
 */
const fontsOf = memoizeByObject(({ fontDir }: typeof pictures) => {
  const files = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => join(fontDir, file));
  const font = { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'DejaVu Sans' };
  const widthOf = pairedMeasure(measureByDrawing({ font }));
  const measure: Measure = (text, bold) => widthOf(text, bold) / SAMPLE;
  const outlineOf = outlineByDrawing({ font });
  const draw = outlinedText(outlineOf, measure);
  return { options: { font }, measure, draw, hasGlyph: glyphTest(outlineOf) };
});

const NO_FONTS = { options: { font: { loadSystemFonts: false } } };

/** Part of the cache key: names the way pictures are drawn. Change it when that changes. */
const DRAWING_METHOD = 'outlines, PNG by resvg';

/** Returns a picture as PNG, from the cache if one with the same SVG was drawn before. */
export async function pictureAsPng(wanted: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = fontsOf(pictures);
  const picture = drawablePicture(wanted, fonts.hasGlyph);
  // The digest is made from text elements, since making outlines is slow and adds no information.
  const digest = createHash('sha256')
    .update(DRAWING_METHOD)
    .update(sharePictureSvg(picture, fonts.measure))
    .digest('hex');
  const cached = join(pictures.cacheDir, `${digest}.bin`);
  const png = cachedBytes(cached, digest, () => draw(picture));
  // The memory that the renderer has freed is given back only between two tasks of the thread.
  await setImmediate();
  return new Uint8Array(png);
}

function draw(picture: SharePicture): Buffer {
  const fonts = fontsOf(pictures);
  const svg = sharePictureSvg(picture, fonts.measure, fonts.draw);
  // Loading fonts takes a millisecond, which a picture with outlines only does not need.
  const { options } = svg.includes('<text') ? fonts : NO_FONTS;
  const png = new Resvg(svg, options).render().asPng();
  // V8 does not see the renderer's 6 MB a picture and would collect hundreds of them too late.
  globalThis.gc?.({ type: 'minor' });
  return png;
}

/** Returns the function that measures the texts of badges, which readers see in other fonts. */
export function measure(): Measure {
  const fonts = fontsOf(pictures);
  return measureMissing(fonts.measure, fonts.hasGlyph);
}
