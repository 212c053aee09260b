import { expect, test } from 'vitest';
import { memoizeLast, memoizeByObject, memoizeByText } from '../../src/lib/memoize.ts';

test('computes once for each object', () => {
  const done: object[] = [];
  const work = memoizeByObject((key: object) => done.push(key));
  const [a, b] = [{}, {}];
  expect([work(a), work(b), work(a)]).toEqual([1, 2, 1]);
});

test('computes once for each text', () => {
  const done: string[] = [];
  const work = memoizeByText((key) => done.push(key));
  expect([work('a'), work('constructor'), work('a')]).toEqual([1, 2, 1]);
});

test('keeps the last result of an object while the other arguments are the same', () => {
  const done: unknown[] = [];
  const work = memoizeLast((key: object, ...rest: readonly unknown[]) => done.push([key, rest]));
  const [a, b] = [{}, {}];
  expect([work(a, 1), work(b, 1), work(a, 1), work(b, 1)]).toEqual([1, 2, 1, 2]);
  expect([work(a, 2), work(a, 2), work(a, 1)]).toEqual([3, 3, 4]);
  expect([work(a), work(a, undefined)]).toEqual([5, 6]);
});
