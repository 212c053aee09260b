import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalog, Release } from '../../src/domain/catalog.ts';
import { contains } from '../../src/domain/contains.ts';
import type { VersionPoint } from '../../src/domain/version-order.ts';
import { aCatalog, aRelease, type ReleaseParts } from '../support/catalog.ts';

const TODAY = '2026-11-30';

type Written = NonNullable<ReleaseParts['milestones']>;

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
        if (hasCandidate && at === 0) return { id: 'rc1', kind: 'rc', actual };
        if (at === (hasCandidate ? 1 : 0)) return { id: 'ga', kind: 'ga', actual };
        return { id: `${index}.0.${at}`, kind: 'maintenance', actual };
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
