import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Image, pngOf } from '../../src/pictures/png.ts';
import { pngPixels } from '../support/png.ts';

const aSide = fc.integer({ min: 1, max: 40 });
const aColour = fc.uint8Array({ minLength: 4, maxLength: 4 });

/** Images of as many colours, in runs of which some go on in the next row. */
function anImage(colours: { minLength: number; maxLength: number }): fc.Arbitrary<Image> {
  return fc
    .record({ width: aSide, height: aSide, palette: fc.array(aColour, colours), seed: fc.nat() })
    .map(({ width, height, palette, seed }) => {
      const rgba = new Uint8Array(4 * width * height);
      for (let place = 0; place < width * height; place += 1)
        rgba.set(palette[(seed + Math.floor(place ** 1.2)) % palette.length] ?? [], 4 * place);
      return { width, height, rgba };
    });
}

test.each([
  ['few', { minLength: 1, maxLength: 6 }],
  ['many', { minLength: 200, maxLength: 600 }],
])('an image of %s colours has the same pixels as PNG', (_, colours) => {
  fc.assert(
    fc.property(anImage(colours), (image) => {
      const { width, height, rgba } = pngPixels(pngOf(image));
      expect([width, height]).toEqual([image.width, image.height]);
      expect(rgba.equals(image.rgba)).toBe(true);
    }),
  );
});

test.each([
  [256, 3],
  [257, 6],
])('%i colours are of type %i', (count, type) => {
  const rgba = new Uint8Array(
    Uint32Array.from({ length: count }, (_, place) => place * 65_537).buffer,
  );
  const png = pngOf({ width: count, height: 1, rgba });
  expect(png[25]).toBe(type);
  expect(pngPixels(png).rgba.equals(rgba)).toBe(true);
});

test('pixels may lie anywhere in the memory', () => {
  const rgba = Uint8Array.from([9, 1, 2, 3, 4, 5, 6, 7, 8]).subarray(1);
  expect([...pngPixels(pngOf({ width: 2, height: 1, rgba })).rgba]).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
});
