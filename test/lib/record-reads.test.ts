import { expect, test } from 'vitest';
import { lazy } from '../../src/lib/lazy.ts';
import { memoizeByObject, memoizeByText, memoizeLast } from '../../src/lib/memoize.ts';
import { recordFromNowOn, recordRead, recordReads } from '../../src/lib/record-reads.ts';

const read = (path: string) => {
  recordRead(path);
  return path;
};

const readsOf = (work: () => unknown) => [...recordReads(work).reads];

test('records what a piece of work reads, and what the work inside it does', () => {
  const inner: string[][] = [];
  const outer = readsOf(() => {
    read('a');
    inner.push(readsOf(() => read('b')));
  });
  expect([outer, inner]).toEqual([['a', 'b'], [['b']]]);
});

test.each([
  ['memoizeByObject', memoizeByObject((key: { path: string }) => read(key.path))],
  ['memoizeLast', memoizeLast((key: { path: string }) => read(key.path))],
] as const)('counts what %s remembers for everyone who asks for it', (_name, work) => {
  const key = { path: 'a' };
  expect([readsOf(() => work(key)), readsOf(() => work(key))]).toEqual([['a'], ['a']]);
});

test('counts what is remembered by text or made once', () => {
  const byText = memoizeByText(read);
  const once = lazy(() => byText('a'));
  expect([readsOf(() => byText('a')), readsOf(once), readsOf(once)]).toEqual([['a'], ['a'], ['a']]);
});

test('stops recording for work that fails', () => {
  const outer = readsOf(() => {
    expect(() => recordReads(() => read(JSON.parse('{')))).toThrow(SyntaxError);
    read('b');
  });
  expect(outer).toEqual(['b']);
});

test('counts what was remembered before a page asked for it', () => {
  const all = recordFromNowOn();
  const once = lazy(() => read('a'));
  once();
  expect([readsOf(once), [...all]]).toEqual([['a'], ['a']]);
});
