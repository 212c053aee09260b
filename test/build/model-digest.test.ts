import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelDigest } from '../../src/build/render/model-digest.ts';

test('is the same for equal models, whether they share objects or not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const twice = { one: value, two: value };
      expect(modelDigest(structuredClone(twice))).toBe(modelDigest(twice));
      expect(modelDigest({ one: value, two: structuredClone(value) })).toBe(modelDigest(twice));
    }),
  );
});

test('differs for different models', () => {
  const keys = ['', 'a', null, undefined, {}, { a: 1 }, { a: [1] }, new Uint8Array([1])].map(
    modelDigest,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('differs for different bytes', () => {
  expect(modelDigest(new Uint8Array([1, 2]))).not.toBe(modelDigest(new Uint8Array([1, 3])));
});

test('depends only on the bytes of a file, not on how it is split into parts', () => {
  const whole = modelDigest(new Uint8Array([1, 2, 3]));
  expect(modelDigest([new Uint8Array([1]), new Uint8Array([2, 3])])).toBe(whole);
  expect(modelDigest([new Uint8Array([1, 2, 3])])).toBe(whole);
  expect(modelDigest([new Uint8Array([1]), new Uint8Array([2, 4])])).not.toBe(whole);
});
