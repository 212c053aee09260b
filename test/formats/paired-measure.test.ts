import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairedMeasure } from '../../src/pictures/paired-measure.ts';
import { measureByDrawing } from '../../src/pictures/measure-by-drawing.ts';
import { PICTURE_FONTS } from '../support/picture-fonts.ts';

const drawn = measureByDrawing(PICTURE_FONTS);
const paired = pairedMeasure(drawn);

/** Characters of titles, dates and versions, and texts that are not plain. */
const aSign = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.constantFrom(...'AVTYafilrt10. ·–…äßÉø') },
  { weight: 1, arbitrary: fc.constantFrom('fi', 'ffl', 'e\u0301', '\u00AD', '漢', 'س', '\u200D') },
);
const aText = fc.array(aSign, { maxLength: 12 }).map((signs) => signs.join(''));

test('a text is exactly as wide as its drawing', () => {
  fc.assert(
    fc.property(aText, fc.boolean(), (text, bold) => {
      expect(paired(text, bold)).toBe(drawn(text, bold));
    }),
    { numRuns: 300 },
  );
});

test('a text of known pairs is not drawn', () => {
  const asked: string[] = [];
  const measure = pairedMeasure((text, bold) => {
    asked.push(text);
    return drawn(text, bold);
  });
  measure('Release 1212', true);
  const first = asked.length;
  expect(measure('Release 12121', true)).toBe(drawn('Release 12121', true));
  expect(asked).toHaveLength(first);
});
