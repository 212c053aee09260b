import { expect, test } from 'vitest';
import { LazyMap } from '../../src/lib/lazy-map.ts';

const sources = new Map([
  ['a', 1],
  ['b', 2],
]);

function lazyMap() {
  const made: number[] = [];
  const map = new LazyMap(sources, (source: number) => {
    made.push(source);
    return `value ${source}`;
  });
  return { map, made };
}

test('a lazy map reads like a map of its values', () => {
  const { map } = lazyMap();
  const plain = new Map([...sources].map(([key, source]) => [key, `value ${source}`]));
  expect(map.size).toBe(2);
  expect([...map]).toEqual([...plain]);
  expect([...map.entries()]).toEqual([...plain.entries()]);
  expect([...map.keys()]).toEqual([...plain.keys()]);
  expect([...map.values()]).toEqual([...plain.values()]);
  expect([map.get('b'), map.get('c'), map.has('a'), map.has('c')]).toEqual([
    'value 2',
    undefined,
    true,
    false,
  ]);
  const seen: unknown[] = [];
  map.forEach((value, key) => seen.push([key, value]));
  expect(seen).toEqual([...plain]);
});

test('a lazy map makes a value only when it is asked for, and keeps none', () => {
  const { map, made } = lazyMap();
  expect([...map.keys(), map.size, map.has('a')]).toEqual(['a', 'b', 2, true]);
  expect(made).toEqual([]);
  map.get('a');
  map.get('a');
  expect(made).toEqual([1, 1]);
});

test('a lazy map cannot be changed', () => {
  const { map } = lazyMap();
  for (const change of [() => map.set(), () => map.delete(), () => map.clear()]) {
    expect(change).toThrow('read-only');
  }
});
