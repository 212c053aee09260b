import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewKey } from '../../src/build/render/view-key.ts';

test('is the same for what is equal, whoever shares what inside of it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const twice = { one: value, two: value };
      expect(viewKey(structuredClone(twice))).toBe(viewKey(twice));
      expect(viewKey({ one: value, two: structuredClone(value) })).toBe(viewKey(twice));
    }),
  );
});

test('is another one for what differs', () => {
  const keys = ['', 'a', null, undefined, {}, { a: 1 }, { a: [1] }, new Uint8Array([1])].map(
    viewKey,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('tells bytes by what they are', () => {
  expect(viewKey(new Uint8Array([1, 2]))).not.toBe(viewKey(new Uint8Array([1, 3])));
});

test('tells parts of a file by the bytes they are together', () => {
  const whole = viewKey(new Uint8Array([1, 2, 3]));
  expect(viewKey([new Uint8Array([1]), new Uint8Array([2, 3])])).toBe(whole);
  expect(viewKey([new Uint8Array([1, 2, 3])])).toBe(whole);
  expect(viewKey([new Uint8Array([1]), new Uint8Array([2, 4])])).not.toBe(whole);
});
