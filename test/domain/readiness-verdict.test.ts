import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/domain/catalog.ts';
import { readinessRow } from '../../src/domain/readiness.ts';
import {
  blockReasons,
  isContradictory,
  progressOf,
  readinessVerdict,
} from '../../src/domain/readiness-verdict.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { anItem } from '../support/entries.ts';

function rowOf(parts: Partial<ItemInput>) {
  const item = anItem(parts);
  const release = aRelease({ items: [item] });
  return readinessRow(aCatalog([release]), release, item);
}

const ALL_MET = { works: 'met', ci: 'met' } as const;

describe('an item', () => {
  test.each<[string, Partial<ItemInput>, string[], string]>([
    ['with all answers', { criteria: ALL_MET }, [], 'complete'],
    ['with an unknown answer', { criteria: { works: 'met' } }, [], 'unknown'],
    ['with an unmet criterion', { criteria: { works: 'unmet' } }, ['unmet'], 'blocking'],
    ['that is undecided', { status: 'undecided', criteria: ALL_MET }, ['undecided'], 'blocking'],
    ['that needs attention', { criteria: ALL_MET, attention: 'Look' }, ['attention'], 'blocking'],
    ['with an open ask', { criteria: ALL_MET, asks: [{ what: 'Test it' }] }, ['ask'], 'blocking'],
    ['with a done ask', { criteria: ALL_MET, asks: [{ what: 'x', done: 'yes' }] }, [], 'complete'],
    ['that is deferred', { status: 'deferred', criteria: { works: 'unmet' } }, [], 'deferred'],
  ])('%s', (_case, parts, reasons, progress) => {
    const row = rowOf(parts);
    expect(blockReasons(row)).toEqual(reasons);
    expect(progressOf(row)).toBe(progress);
  });

  test('without a status blocks: nobody has decided', () => {
    const item: Item = { ...anItem({ criteria: ALL_MET }), status: undefined };
    const release = aRelease({ items: [item] });
    expect(blockReasons(readinessRow(aCatalog([release]), release, item))).toEqual(['no-status']);
  });

  test('contradicts itself if it is ready and a criterion is unmet, and only then', () => {
    expect(isContradictory(rowOf({ criteria: { works: 'unmet' } }))).toBe(true);
    expect(isContradictory(rowOf({ status: 'undecided', criteria: { works: 'unmet' } }))).toBe(
      false,
    );
    expect(isContradictory(rowOf({ criteria: ALL_MET }))).toBe(false);
  });
});

test('the verdict counts items and answers, by area, without deferred ones', () => {
  const release = aRelease({
    items: [
      anItem({ slug: 'a', criteria: ALL_MET }),
      anItem({ slug: 'b', criteria: { works: 'unmet' } }),
      anItem({ slug: 'c', area: 'kaas' }),
      anItem({ slug: 'd', area: 'kaas', status: 'deferred' }),
    ],
  });
  expect(readinessVerdict(aCatalog([release]), release)).toEqual({
    items: 3,
    counts: { blocking: 1, unknown: 1, complete: 1 },
    unknownAnswers: 3,
    areas: [
      { area: 'iaas', counts: { blocking: 1, unknown: 0, complete: 1 } },
      { area: 'kaas', counts: { blocking: 0, unknown: 1, complete: 0 } },
    ],
  });
});
