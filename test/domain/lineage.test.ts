import { describe, expect, test } from 'vitest';
import {
  descendantsOf,
  isAncestor,
  nextInLine,
  releasesBetween,
} from '../../src/domain/lineage.ts';
import { supportWindow } from '../../src/domain/support.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { releaseOf } from '../support/line.ts';

/** r1 to r3, l1 and l2 of the line lts (the second made from r3), and p of another product. */
const CATALOG = aCatalog(
  [
    aRelease({ id: 'r1', milestones: [ga('2024-01-01')] }),
    aRelease({ id: 'l1', previous: 'r1', line: 'lts', milestones: [ga('2024-02-01')] }),
    aRelease({ id: 'p', product: 'other', milestones: [ga('2024-02-15')] }),
    aRelease({ id: 'r2', previous: 'r1', milestones: [ga('2024-03-01')] }),
    aRelease({ id: 'r3', previous: 'r2', milestones: [ga('2024-05-01')] }),
    aRelease({ id: 'l2', previous: 'r3', line: 'lts', milestones: [ga('2024-06-01')] }),
  ],
  { site: aSite({ support: { months_after_ga: '0', months_after_next_ga: '1' } }) },
);
const of = (id: string) => releaseOf(CATALOG, id);
const ids = (releases: readonly { id: string }[]) => releases.map(({ id }) => id);

describe('releases that branch', () => {
  test.each([
    ['r1', 'r3', ['r1', 'r2', 'r3']],
    ['r1', 'l1', ['r1', 'l1']],
    ['l1', 'r3', ['l1', 'r2', 'r3']],
    ['l1', 'l2', ['l1', 'r2', 'r3', 'l2']],
    ['r3', 'r1', ['r3']],
    ['r2', 'r2', ['r2']],
  ])('lead from %s to %s over %s', (from, to, expected) => {
    expect(ids(releasesBetween(CATALOG, of(from), of(to)))).toEqual(expected);
  });

  test('have those they were made from as ancestors, and no others', () => {
    expect(isAncestor(CATALOG, of('r1'), of('l2'))).toBe(true);
    expect(isAncestor(CATALOG, of('l1'), of('l2'))).toBe(false);
    expect(isAncestor(CATALOG, of('r1'), of('r1'))).toBe(false);
    expect(ids(descendantsOf(CATALOG, of('r2')))).toEqual(['r2', 'r3', 'l2']);
  });

  test.each([
    ['r1', 'r2'],
    ['l1', 'l2'],
    ['r3', undefined],
    ['p', undefined],
  ])('%s is followed in its line by %s', (id, expected) => {
    expect(nextInLine(CATALOG, of(id))?.id).toBe(expected);
  });

  test('are maintained until the next one of their line came out', () => {
    const until = (id: string) => supportWindow(CATALOG, of(id), '2024-01-01').until;
    expect(['r1', 'l1', 'p'].map(until)).toEqual(['2024-04-01', '2024-07-01', '2024-02-15']);
  });
});

test('a cycle along previous, which the check reports, ends', () => {
  const catalog = aCatalog([
    aRelease({ id: 'r1', previous: 'r2' }),
    aRelease({ id: 'r2', previous: 'r1' }),
  ]);
  const [r1, r2] = [releaseOf(catalog, 'r1'), releaseOf(catalog, 'r2')];
  expect(isAncestor(catalog, r1, r2)).toBe(true);
  expect(ids(releasesBetween(catalog, r1, r2))).toEqual(['r1']);
});
