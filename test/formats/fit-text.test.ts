import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, type TextBox, type Measure } from '../../src/pictures/fit-text.ts';

/** Measures every character as half as wide as high; bold ones are wider. */
const measure: Measure = (text, bold) => [...text].length * (bold ? 0.6 : 0.5);
const box: TextBox = { width: 100, lines: 2, sizes: [20, 10], bold: false };

test.each([
  ['short', { lines: ['short'], size: 20 }],
  ['two words here', { lines: ['two words', 'here'], size: 20 }],
  [
    'three words do not fit in twenty',
    { lines: ['three words do not', 'fit in twenty'], size: 10 },
  ],
  ['  much   space ', { lines: ['much space'], size: 20 }],
  ['oneverylongwordalone', { lines: ['oneverylongwordalone'], size: 10 }],
  [
    'averylongwordthatisbrokenanywheresinceitfitsnowhere',
    { lines: ['averylongwordthatisb', 'rokenanywheresincei…'], size: 10 },
  ],
  ['', { lines: [''], size: 20 }],
])('%j', (text, fitted) => {
  expect(fitText(text, box, measure)).toEqual(fitted);
});

test('no line is wider than the box, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.boolean(), (text, bold) => {
      const { lines, size } = fitText(text, { ...box, bold }, measure);
      expect(lines.length).toBeLessThanOrEqual(box.lines);
      for (const line of lines) expect(measure(line, bold) * size).toBeLessThanOrEqual(box.width);
    }),
  );
});

test('a text that fits is not cut', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1 }), (words) => {
      const { lines } = fitText(words.join(' '), { ...box, lines: 1000 }, measure);
      expect(lines.join(' ')).toBe(words.join(' '));
    }),
  );
});
