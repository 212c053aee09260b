import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlinedText } from '../../src/pictures/outlined-text.ts';
import { pairedMeasure } from '../../src/pictures/paired-measure.ts';
import { PICTURE, SAMPLE, sharePictureSvg } from '../../src/pictures/share-picture-svg.ts';
import { textAt, type TextStyle } from '../../src/pictures/svg-text.ts';
import { measureByDrawing } from '../../src/pictures/measure-by-drawing.ts';
import { outlineByDrawing } from '../../src/pictures/outline-by-drawing.ts';
import { PICTURE_FONTS } from '../support/picture-fonts.ts';
import { aSharePicture } from '../support/share-picture.ts';

const widthOf = pairedMeasure(measureByDrawing(PICTURE_FONTS));
const measure = (text: string, bold: boolean) => widthOf(text, bold) / SAMPLE;
const draw = outlinedText(outlineByDrawing(PICTURE_FONTS), measure);
/**
 * Maximum difference of a colour channel, of 255. The renderer samples 4 × 4 points of a pixel; where
 * an edge crosses them, rounding may flip one row of points.
 */
const MAX_DIFFERENCE = 64;
/** Maximum share of channels that differ. Nearly always it is zero. */
const MAX_SHARE = 0.001;

function pixelsOf(svg: string): Buffer {
  return new Resvg(svg, PICTURE_FONTS).render().pixels;
}

function expectAlike(one: string, other: string): void {
  const [left, right] = [pixelsOf(one), pixelsOf(other)];
  expect(left).toHaveLength(right.length);
  if (left.equals(right)) return;
  const differences = [...left.keys()].map((at) => Math.abs((left[at] ?? 0) - (right[at] ?? 0)));
  expect(differences.reduce((most, one) => Math.max(most, one), 0)).toBeLessThanOrEqual(
    MAX_DIFFERENCE,
  );
  expect(differences.filter((one) => one > 0).length / differences.length).toBeLessThan(MAX_SHARE);
}

function lineSvg(drawn: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120" font-family="DejaVu Sans">${drawn}</svg>`;
}

const picture = aSharePicture({ counts: '31 items · 2 known issues' });

test.each([
  ['Release 6', 0],
  ['A title of eighty characters, which is as long as a title may be — AVAToY.', 1],
  ['A release with a title that is eighty characters long, and has no dash in it too', 0],
  ['Größere Übersicht für Prüfungen und Änderungen', 0],
  ['Konfiguration ändern', 1],
  ['الإصدار السابع', 1],
  ['Cafe\u0301 Ελληνικά 漢字', 1],
])('a picture of “%s” looks as with text elements, of which %i stay', (title, texts) => {
  const outlined = sharePictureSvg({ ...picture, title }, measure, draw);
  expect(outlined.includes('<text')).toBe(texts > 0);
  expectAlike(outlined, sharePictureSvg({ ...picture, title }, measure));
});

/** Characters that are drawn one by one, and pairs with kerning. */
const aSign = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
  fc.constantFrom(...'AVTYLarty10. ·–…äßÉøÿÀ'),
);
const aStyle: fc.Arbitrary<TextStyle> = fc.record({
  x: fc.double({ min: 0, max: 80, noNaN: true }),
  y: fc.double({ min: 60, max: 100, noNaN: true }),
  size: fc.double({ min: 20, max: 104, noNaN: true }),
  colour: fc.constant('#1c2125'),
  bold: fc.boolean(),
});

test('an outlined line looks like the text element', () => {
  fc.assert(
    fc.property(fc.array(aSign, { minLength: 1, maxLength: 12 }), aStyle, (signs, style) => {
      const text = signs.join('');
      expectAlike(lineSvg(draw(text, style)), lineSvg(textAt(text, style)));
    }),
  );
});

test('a character without an outline, or a fixed length, keeps the text element', () => {
  const style = { x: 0, y: 50, size: 20, colour: '#000' };
  expect(outlinedText(() => undefined, measure)('plain', style)).toBe(textAt('plain', style));
  const fitted = { ...style, length: PICTURE.width };
  expect(draw('plain', fitted)).toBe(textAt('plain', fitted));
});
