import { expect, test } from 'vitest';
import { compareNames, compareText } from '../../src/lib/compare.ts';

test.each([
  ['numbers as numbers', ['step-2', 'step-10', 'step-100']],
  ['numbers before words', ['1-first', '2-next', '10-last', 'after']],
  ['versions', ['1.9.0', '1.10.0', '2.0']],
  ['days', ['2024-01-29', '2024-02-05', '2024-02-05-b', '2024-10-01']],
  ['a name before the longer one', ['proxy', 'proxy-2', 'proxy-two']],
  ['several numbers', ['a-1-2', 'a-1-10', 'a-2-1']],
  ['numbers with zeros before them', ['a-01', 'a-1', 'a-02']],
  ['names of people', ['ada', 'Bob', 'émile', 'zoe']],
])('compares %s', (_what, names) => {
  expect(names.toReversed().toSorted(compareNames)).toEqual(names);
});

test('compares different names as different, in one order', () => {
  expect(Math.sign(compareNames('a-01', 'a-1'))).toBe(-Math.sign(compareNames('a-1', 'a-01')));
  expect(compareNames('a-1', 'a-01')).not.toBe(0);
  expect(compareNames('a-1', 'a-1')).toBe(0);
});

test('compares texts by code unit', () => {
  expect(['b', 'B', 'a10', 'a2'].toSorted(compareText)).toEqual(['B', 'a10', 'a2', 'b']);
});
