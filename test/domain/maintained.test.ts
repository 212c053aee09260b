import { describe, expect, test } from 'vitest';
import { maintainedOf, wayOnFrom } from '../../src/domain/maintained.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';

const TODAY = '2025-06-01';

function ending(id: string, gaDay: string, eol: string) {
  return aRelease({
    id,
    milestones: [ga(gaDay), { id: 'eol', kind: 'eol', planned: eol }],
  });
}

const r1 = ending('r1', '2023-01-01', '2024-01-31');
const r2 = ending('r2', '2024-01-01', '2025-01-31');
const r3 = ending('r3', '2025-01-01', '2025-12-31');
const planned = aRelease({
  id: 'r4',
  milestones: [{ id: 'ga', kind: 'ga', planned: '2025-09-01' }],
});

function standingOf(...releases: ReturnType<typeof aRelease>[]) {
  const catalog = aCatalog(releases, { site: aSite({ support: undefined }) });
  const { maintained, unknown, lastEnded } = maintainedOf(catalog, releases, TODAY);
  const ids = (list: typeof maintained) => list.map(({ id }) => id);
  return [ids(maintained), ids(unknown), lastEnded?.release.id, lastEnded?.day];
}

describe('which releases are maintained', () => {
  test('those before their end, newest first; a planned one is none of them', () => {
    expect(standingOf(r1, r2, r3, planned)).toEqual([['r3'], [], 'r2', '2025-01-31']);
  });

  test('none: the one that ended last is named, whatever the order', () => {
    expect(standingOf(r2, r1)).toEqual([[], [], 'r2', '2025-01-31']);
  });

  test('extended maintenance counts as maintained, and moves the end', () => {
    const extended = { ...r1, support: { extended_until: '2025-12-31' } };
    expect(standingOf(extended)).toEqual([['r1'], [], undefined, undefined]);
    const over = { ...r1, support: { extended_until: '2025-03-31' } };
    expect(standingOf(over, r2)).toEqual([[], [], 'r1', '2025-03-31']);
  });

  test('a release without an end is unknown, neither maintained nor ended', () => {
    expect(standingOf(aRelease({ id: 'r9' }))).toEqual([[], ['r9'], undefined, undefined]);
  });

  test('an end on an unknown day is an end without a day', () => {
    const ended = aRelease({
      id: 'r9',
      milestones: [ga(), { id: 'eol', kind: 'eol', actual: 'unknown' }],
    });
    expect(standingOf(ended)).toEqual([[], [], 'r9', undefined]);
  });
});

describe('the way on', () => {
  const wayFrom = (from: typeof r1, ...releases: (typeof r1)[]) => {
    const catalog = aCatalog(releases, { site: aSite({ support: undefined }) });
    return wayOnFrom(catalog, from, releases, TODAY)?.id;
  };

  test('leads to the newest maintained release, not to a newer one that has ended', () => {
    const short = ending('r5', '2025-02-01', '2025-03-01');
    expect(wayFrom(r1, r1, r2, r3, short)).toBe('r3');
  });

  test('leads to the newest of all where none is maintained; the newest has no way on', () => {
    expect(wayFrom(r1, r1, r2)).toBe('r2');
    expect(wayFrom(r2, r1, r2)).toBeUndefined();
  });
});
