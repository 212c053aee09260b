import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf } from '../../src/domain/downtime.ts';
import { upgradePath } from '../../src/domain/upgrade-path.ts';
import { upgradeRoute } from '../../src/domain/upgrade-route.ts';
import type { Catalog, Release } from '../../src/domain/catalog.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { anIssue, anItem, aNote } from '../support/nouns.ts';

const TODAY = '2030-01-01';

/** Releases r1, r2 … each with an RC, GA and two maintenance releases. */
function line(
  count: number,
  change: (id: string, index: number) => Partial<Parameters<typeof aRelease>[0]> = () => ({}),
): Catalog {
  const releases = Array.from({ length: count }, (_, index) => {
    const id = `r${index + 1}`;
    return aRelease({
      id,
      version: `${index + 1}.0.0`,
      ...(index === 0 ? {} : { previous: `r${index}` }),
      milestones: [
        { id: 'rc1', kind: 'rc', actual: `202${index}-01-01` },
        { id: 'ga', kind: 'ga', actual: `202${index}-02-01` },
        {
          id: `${index + 1}.0.1`,
          kind: 'maintenance',
          version: `${index + 1}.0.1`,
          actual: `202${index}-03-01`,
        },
        {
          id: `${index + 1}.0.2`,
          kind: 'maintenance',
          version: `${index + 1}.0.2`,
          actual: `202${index}-04-01`,
        },
      ],
      ...change(id, index),
    });
  });
  return aCatalog(releases);
}

const releaseOf = (catalog: Catalog, id: string): Release => {
  const found = catalog.releases.find((release) => release.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const path = (catalog: Catalog, from: string, to: string) =>
  upgradePath(catalog, releaseOf(catalog, from), releaseOf(catalog, to), TODAY);

const stepsOf = (catalog: Catalog, from: string, to: string) =>
  path(catalog, from, to)?.hops.flatMap(({ steps }) =>
    steps.map(({ note }) => `${note.release}/${note.slug}`),
  );

describe('the route', () => {
  const route = (catalog: Catalog, from: string, to: string) =>
    upgradeRoute(catalog, releaseOf(catalog, from), releaseOf(catalog, to))?.map(
      (hop) => `${hop.from.id}-${hop.to.id}`,
    );

  test('stops at every release that cannot be skipped', () => {
    expect(route(line(3), 'r1', 'r3')).toEqual(['r1-r2', 'r2-r3']);
  });

  test('takes the fewest hops that upgrade_from allows', () => {
    const catalog = line(4, (id) => (id === 'r4' ? { upgrade_from: ['r3', 'r2'] } : {}));
    expect(route(catalog, 'r1', 'r4')).toEqual(['r1-r2', 'r2-r4']);
  });

  test('leads nowhere for a downgrade, and where nothing connects', () => {
    expect(route(line(3), 'r3', 'r1')).toBeUndefined();
    const island = line(2, (id) => (id === 'r2' ? { upgrade_from: ['r9'] } : {}));
    expect(route(island, 'r1', 'r2')).toBeUndefined();
  });
});

describe('the path', () => {
  const catalog = line(3, (id, index) => ({
    notes: [
      aNote({ slug: 'candidate', release: id, since: 'rc1' }),
      aNote({ slug: 'later', release: id, since: `${index + 1}.0.1` }),
      ...(id === 'r3' ? [aNote({ slug: 'final', release: id, supersedes: ['r2/candidate'] })] : []),
    ],
    items: [
      anItem({ slug: 'breaks', release: id, breaking: 'true', impact: 'a', action: 'b' }),
      anItem({
        slug: 'old',
        release: id,
        kind: 'deprecation',
        removed_in: id === 'r1' ? 'r3' : 'r9',
        impact: 'a',
        action: 'b',
      }),
    ],
    issues: [
      anIssue({
        slug: 'fault',
        release: id,
        ...(id === 'r3' ? {} : { fixed_in: [`${index + 1}.0.2`] }),
      }),
    ],
  }));

  test('holds what is later than the GA of the start, up to the newest of the target', () => {
    expect(stepsOf(catalog, 'r1', 'r2')).toEqual(['r1/later', 'r2/candidate', 'r2/later']);
  });

  test('inside a release holds what its maintenance releases brought', () => {
    expect(stepsOf(catalog, 'r2', 'r2')).toEqual(['r2/later']);
  });

  test('keeps what a later note makes needless, with that note', () => {
    const steps = path(catalog, 'r1', 'r3')?.hops.flatMap((hop) => hop.steps) ?? [];
    const folded = steps.filter(({ supersededBy }) => supersededBy !== undefined);
    expect(folded.map(({ note, supersededBy }) => [note.slug, supersededBy?.slug])).toEqual([
      ['candidate', 'final'],
    ]);
  });

  test('does not fold what it makes needless for others', () => {
    const steps = path(catalog, 'r1', 'r2')?.hops.flatMap((hop) => hop.steps) ?? [];
    expect(steps.every(({ supersededBy }) => supersededBy === undefined)).toBe(true);
  });

  test('names breaking changes by hop, not those of the start', () => {
    const breaking = path(catalog, 'r1', 'r3')?.hops.map((hop) =>
      hop.breaking.map(({ release }) => release),
    );
    expect(breaking).toEqual([['r2'], ['r3']]);
  });

  test('names deprecations that are still to come after the target', () => {
    expect(path(catalog, 'r1', 'r3')?.deprecations.map(({ release }) => release)).toEqual([
      'r2',
      'r3',
    ]);
    expect(path(catalog, 'r1', 'r2')?.deprecations.map(({ release }) => release)).toEqual([
      'r1',
      'r2',
    ]);
  });

  test('names the issues of the target that are open, and those it leaves behind', () => {
    const found = path(catalog, 'r1', 'r3');
    expect(found?.openIssues.map(({ release }) => release)).toEqual(['r3']);
    expect(found?.fixedIssues.map(({ release }) => release)).toEqual(['r1']);
  });

  test('a downgrade has none', () => {
    expect(path(catalog, 'r3', 'r1')).toBeUndefined();
  });
});

test('A to C holds exactly what A to B and B to C hold together', () => {
  const sinces = fc.constantFrom('rc1', 'ga', 'first', 'second');
  const noteSets = fc.array(fc.array(sinces, { maxLength: 4 }), { minLength: 3, maxLength: 6 });
  const skips = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(noteSets, skips, fc.nat(), fc.nat(), fc.nat(), (sets, skip, x, y, z) => {
      const catalog = line(sets.length, (id, index) => ({
        ...(index > 1 && skip[index] === true
          ? { upgrade_from: [`r${index}`, `r${index - 1}`] }
          : {}),
        notes: (sets[index] ?? []).map((since, n) =>
          aNote({
            slug: `n${n}`,
            release: id,
            since: since.replace('first', `${index + 1}.0.1`).replace('second', `${index + 1}.0.2`),
          }),
        ),
      }));
      const [a = 0, b = 0, c = 0] = [x, y, z].map((n) => n % sets.length).toSorted((m, n) => m - n);
      const steps = (from: number, to: number) =>
        stepsOf(catalog, `r${from + 1}`, `r${to + 1}`) ?? [];
      const whole = steps(a, c);
      expect(new Set(whole).size).toBe(whole.length);
      expect(new Set(whole)).toEqual(new Set([...steps(a, b), ...steps(b, c)]));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['5m', 5],
  ['1h 30m', 90],
  ['2d', 2880],
  ['30s', 0.5],
])('%s is %d minutes', (duration, minutes) => {
  expect(minutesOf(duration)).toBe(minutes);
});
