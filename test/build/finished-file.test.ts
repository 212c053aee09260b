import { expect, test } from 'vitest';
import { partsOf } from '../../src/build/render/finished-file.ts';

const A = new TextEncoder().encode('a');

test('bytes, alone or in several parts, are a finished file', () => {
  expect(partsOf(A)).toEqual([A]);
  expect(partsOf([A, A])).toEqual([A, A]);
});

test.each([[[]], [[A, 'text']], ['text'], [undefined], [{ bytes: A }]])(
  '%j is something to render',
  (shown) => {
    expect(partsOf(shown)).toBeUndefined();
  },
);
