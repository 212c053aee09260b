import { expect, test } from 'vitest';
import { groupByEach } from '../../src/domain/group-by-each.ts';

test('a value is in the group of each of its keys, in order', () => {
  const groups = groupByEach(['ab', 'b', 'cab', ''], (word) => new Set(word));
  expect([...groups]).toEqual([
    ['a', ['ab', 'cab']],
    ['b', ['ab', 'b', 'cab']],
    ['c', ['cab']],
  ]);
});
