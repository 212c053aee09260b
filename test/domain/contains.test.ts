import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog, Release } from '../../src/domain/catalog.ts';
import { contains, containsAny } from '../../src/domain/contains.ts';
import { resolveVersion, type VersionPoint } from '../../src/domain/version-order.ts';
import { aCatalog, aRelease, type ReleaseParts } from '../support/catalog.ts';

const TODAY = '2026-11-30';

type Written = NonNullable<ReleaseParts['milestones']>;

/** Two releases that follow each other, and `lts`, which parted from the first one. */
function aTree(r1: Written, r2: Written, lts: Written = []): Catalog {
  return aCatalog([
    aRelease({ id: 'r1', version: '1.0.0', milestones: r1 }),
    aRelease({ id: 'r2', version: '2.0.0', previous: 'r1', milestones: r2 }),
    aRelease({ id: 'lts', version: '1.9.0', previous: 'r1', line: 'lts', milestones: lts }),
  ]);
}

function pointOf(catalog: Catalog, name: string): VersionPoint {
  const [home] = catalog.releases;
  const found = home === undefined ? undefined : resolveVersion(catalog, home, name);
  if (found?.kind !== 'point') throw new Error(`no version ${name}`);
  return found.point;
}

function answer(catalog: Catalog, version: string, change: string): string {
  return contains(catalog, pointOf(catalog, version), pointOf(catalog, change), TODAY);
}

const rc = (actual?: string, id = 'rc1'): Written[number] => ({
  id,
  kind: 'rc',
  planned: '2026-01-01',
  ...(actual === undefined ? {} : { actual }),
});
const ga = (actual?: string): Written[number] => ({
  id: 'ga',
  kind: 'ga',
  planned: '2026-12-24',
  ...(actual === undefined ? {} : { actual }),
});
const fix = (id: string, more: Partial<Written[number]>): Written[number] => ({
  id,
  kind: 'maintenance',
  version: id,
  ...more,
});

describe('in one release', () => {
  const catalog = aTree(
    [
      rc('unknown'),
      rc(undefined, 'rc2'),
      ga('2025-06-18'),
      fix('1.0.1', { actual: 'unknown' }),
      fix('1.0.2', { planned: '2027-01-01' }),
    ],
    [],
  );

  test.each([
    ['1.0.0', 'r1/rc1', 'yes'],
    ['1.0.0', '1.0.0', 'yes'],
    ['r1/rc1', '1.0.0', 'no'],
    ['1.0.0', '1.0.1', 'no'],
    ['1.0.1', '1.0.0', 'yes'],
    ['1.0.2', '1.0.1', 'yes'],
    ['1.0.1', '1.0.2', 'no'],
  ])('%s contains %s: %s', (version, change, expected) => {
    expect(answer(catalog, version, change)).toBe(expected);
  });
});

describe('a change of a release that another one was made from', () => {
  test.each<[string, Partial<Written[number]>, Written, string]>([
    ['before the GA of the other', { actual: '2026-02-17' }, [ga('2026-02-18')], 'yes'],
    ['on the day of the GA', { actual: '2026-02-18' }, [ga('2026-02-18')], 'yes'],
    ['after the GA', { actual: '2026-05-20' }, [ga('2026-02-18')], 'no'],
    [
      'before the first candidate',
      { actual: '2026-01-09' },
      [rc('2026-01-10'), ga('2026-02-18')],
      'yes',
    ],
    [
      'between the first candidate and GA',
      { actual: '2026-01-11' },
      [rc('2026-01-10'), ga('2026-02-18')],
      'unknown',
    ],
    [
      'before GA, with a candidate on an unknown day',
      { actual: '2026-02-01' },
      [rc('unknown'), ga('2026-02-18')],
      'yes',
    ],
    [
      'before GA, with a candidate that was skipped',
      { actual: '2026-02-01' },
      [{ ...rc('2026-01-10'), outcome: 'skipped' }, ga('2026-02-18')],
      'yes',
    ],
    [
      'in a range that ends before GA',
      { actual: '2026-02-01/2026-02-17' },
      [ga('2026-02-18')],
      'yes',
    ],
    [
      'in a range that ends after GA',
      { actual: '2026-02-01/2026-02-19' },
      [ga('2026-02-18')],
      'unknown',
    ],
    [
      'on the last day of the range of GA',
      { actual: '2026-02-19' },
      [ga('2026-02-18/2026-02-19')],
      'unknown',
    ],
    [
      'on the first day of the range of GA',
      { actual: '2026-02-18' },
      [ga('2026-02-18/2026-02-19')],
      'yes',
    ],
    ['on an unknown day', { actual: 'unknown' }, [ga('2026-02-18')], 'unknown'],
    ['with a GA on an unknown day', { actual: '2026-02-18' }, [ga('unknown')], 'unknown'],
    ['of today, for one to come', { actual: TODAY }, [ga()], 'yes'],
    ['dated ahead, for one to come', { actual: '2026-12-01' }, [ga()], 'unknown'],
    ['that is planned, for one that is out', { planned: '2027-01-01' }, [ga('2026-02-18')], 'no'],
    [
      'whose plan has passed without a record',
      { planned: '2026-01-01' },
      [ga('2026-02-18')],
      'unknown',
    ],
    [
      'that was skipped',
      { planned: '2026-01-01', outcome: 'skipped' },
      [ga('2026-02-18')],
      'unknown',
    ],
  ])('%s', (_case, milestone, r2, expected) => {
    const catalog = aTree([ga('2025-06-18'), fix('1.0.2', milestone)], r2);
    expect(answer(catalog, '2.0.0', '1.0.2')).toBe(expected);
  });

  test('a later version of the other may have it, since it may have been taken over', () => {
    const catalog = aTree(
      [ga('2025-06-18'), fix('1.0.2', { actual: '2026-05-20' })],
      [ga('2026-02-18'), fix('2.0.1', { actual: '2026-06-01' })],
    );
    expect(answer(catalog, '2.0.1', '1.0.2')).toBe('unknown');
  });
});

describe('a change of a release that was not made from', () => {
  const catalog = aTree(
    [ga('2025-06-18'), fix('1.0.2', { actual: '2026-05-20' })],
    [ga('2026-02-18')],
    [ga('2026-03-01')],
  );

  test.each([
    ['1.0.0', '2.0.0', 'no'],
    ['1.0.2', '2.0.0', 'unknown'],
    ['2.0.0', '1.9.0', 'no'],
    ['1.9.0', '2.0.0', 'unknown'],
  ])('%s contains %s: %s', (version, change, expected) => {
    expect(answer(catalog, version, change)).toBe(expected);
  });
});

test('of several changes, those of the own release say in which of its versions it is', () => {
  const catalog = aTree(
    [ga('2025-06-18'), fix('1.0.1', { actual: '2025-07-01' })],
    [ga('2026-02-18'), fix('2.0.1', { actual: '2026-03-01' })],
    [ga('2026-04-01')],
  );
  const changes = ['1.0.1', '2.0.1'].map((name) => pointOf(catalog, name));
  const any = (version: string) => containsAny(catalog, pointOf(catalog, version), changes, TODAY);
  expect(['1.0.0', '1.0.1', '2.0.0', '2.0.1', '1.9.0'].map(any)).toEqual([
    'no',
    'yes',
    'no',
    'yes',
    'yes',
  ]);
  expect(containsAny(catalog, pointOf(catalog, '1.0.0'), [], TODAY)).toBe('no');
});

/** Lines of releases that branch anywhere, each with candidates, GA and maintenance on ascending days. */
const TREES = fc
  .array(
    fc.record({
      parent: fc.nat(20),
      days: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 6 }),
      hasCandidate: fc.boolean(),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((drawn): Catalog => {
    const releases = drawn.map(({ parent, days, hasCandidate }, index): Release => {
      const ascending = days.toSorted((a, b) => a - b).map(dayAt);
      const written = ascending.map((actual, at): Written[number] => {
        if (hasCandidate && at === 0) return rc(actual);
        if (at === (hasCandidate ? 1 : 0)) return ga(actual);
        return fix(`${index}.0.${at}`, { actual });
      });
      const previous = index === 0 ? {} : { previous: `r${parent % index}` };
      return aRelease({
        id: `r${index}`,
        version: `${index}.0.0`,
        milestones: written,
        ...previous,
      });
    });
    return aCatalog(releases);
  });

function dayAt(offset: number): string {
  return new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
}

function allPoints({ releases }: Catalog): VersionPoint[] {
  return releases.flatMap((release) =>
    release.milestones.map((milestone) => ({ release, milestone })),
  );
}

const dayOf = ({ milestone }: VersionPoint) => milestone.actual?.from ?? '';

test('no version contains what came after it, by the days', () => {
  fc.assert(
    fc.property(TREES, (catalog) => {
      for (const version of allPoints(catalog)) {
        for (const change of allPoints(catalog)) {
          if (contains(catalog, version, change, TODAY) === 'yes') {
            expect(dayOf(change) <= dayOf(version)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what a version contains, all later versions of its release contain', () => {
  fc.assert(
    fc.property(TREES, (catalog) => {
      for (const change of allPoints(catalog)) {
        for (const release of catalog.releases) {
          const answers = release.milestones.map(
            (milestone) => contains(catalog, { release, milestone }, change, TODAY) === 'yes',
          );
          expect(answers).toEqual(answers.toSorted((a, b) => Number(a) - Number(b)));
        }
      }
    }),
    { numRuns: 60 },
  );
});
