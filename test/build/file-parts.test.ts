import { expect, test } from 'vitest';
import { filePartsOf } from '../../src/build/render/file-parts.ts';

const A = new TextEncoder().encode('a');

test('bytes, alone or in several parts, are a finished file', () => {
  expect(filePartsOf(A)).toEqual([A]);
  expect(filePartsOf([A, A])).toEqual([A, A]);
});

test.each([[[]], [[A, 'text']], ['text'], [undefined], [{ bytes: A }]])(
  '%j is something to render',
  (shown) => {
    expect(filePartsOf(shown)).toBeUndefined();
  },
);
