import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSpans, spansOf } from '../../src/catalog/cache/spans.ts';

test('joins consecutive values into one span, and prefers fresh values', () => {
  const lists = { cached: ['a', 'b', 'c', 'd'], fresh: ['x', 'b'] };
  const spans = spansOf(['a', 'b', 'c', 'd', 'x', 'none'], lists);
  expect(spans).toEqual([
    { from: 'cached', first: 0, end: 1 },
    { from: 'fresh', first: 1, end: 2 },
    { from: 'cached', first: 2, end: 4 },
    { from: 'fresh', first: 0, end: 1 },
  ]);
  expect(inSpans(spans, lists)).toEqual(['a', 'b', 'c', 'd', 'x']);
});

test('finds the values again in any order', () => {
  const keys = fc.uniqueArray(fc.string(), { maxLength: 30 });
  const lists = fc.record({ cached: keys, fresh: keys });
  const asked = lists.chain(({ cached, fresh }) =>
    fc.tuple(
      fc.constant({ cached, fresh }),
      fc.shuffledSubarray([...new Set([...cached, ...fresh])]),
    ),
  );
  fc.assert(
    fc.property(asked, ([all, order]) => {
      expect(inSpans(spansOf(order, all), all)).toEqual(order);
    }),
  );
});
