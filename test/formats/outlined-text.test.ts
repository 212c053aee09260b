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
 * How far a channel of a pixel may be from the one of the text, of 255: a renderer looks at 4 by 4
 * places of a pixel, and where an edge goes through some of them, rounding decides, at worst for a
 * row of them.
 */
const MOST = 64;
/** How many channels of all may be apart. Nearly always there are none. */
const SHARE = 0.001;

function pixelsOf(svg: string): Buffer {
  return new Resvg(svg, PICTURE_FONTS).render().pixels;
}

function expectAlike(one: string, other: string): void {
  const [left, right] = [pixelsOf(one), pixelsOf(other)];
  expect(left).toHaveLength(right.length);
  if (left.equals(right)) return;
  const apart = [...left.keys()].map((at) => Math.abs((left[at] ?? 0) - (right[at] ?? 0)));
  expect(apart.reduce((most, one) => Math.max(most, one), 0)).toBeLessThanOrEqual(MOST);
  expect(apart.filter((one) => one > 0).length / apart.length).toBeLessThan(SHARE);
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
])('a picture of “%s” looks as it does with texts, of which %i stay', (title, texts) => {
  const outlined = sharePictureSvg({ ...picture, title }, measure, draw);
  expect(outlined.includes('<text')).toBe(texts > 0);
  expectAlike(outlined, sharePictureSvg({ ...picture, title }, measure));
});

/** Signs that are drawn one by one, and pairs that a font moves together. */
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

test('a line looks as it does as a text', () => {
  fc.assert(
    fc.property(fc.array(aSign, { minLength: 1, maxLength: 12 }), aStyle, (signs, style) => {
      const text = signs.join('');
      expectAlike(lineSvg(draw(text, style)), lineSvg(textAt(text, style)));
    }),
  );
});

test('a sign without an outline, and a length to keep, leave the text a text', () => {
  const style = { x: 0, y: 50, size: 20, colour: '#000' };
  expect(outlinedText(() => undefined, measure)('plain', style)).toBe(textAt('plain', style));
  const fitted = { ...style, length: PICTURE.width };
  expect(draw('plain', fitted)).toBe(textAt('plain', fitted));
});
