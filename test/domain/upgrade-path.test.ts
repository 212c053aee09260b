import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf } from '../../src/domain/downtime.ts';
import { upgradeRoute } from '../../src/domain/upgrade-route.ts';
import type { Catalog, UpgradeNote } from '../../src/domain/catalog.ts';
import { line, pathOf, releaseOf, TODAY } from '../support/line.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const stepsOf = (catalog: Catalog, from: string, to: string) =>
  pathOf(catalog, from, to)?.hops.flatMap(({ steps }) => steps.map(({ note }) => nameOf(note)));

const nameOf = ({ release, slug }: UpgradeNote) => `${release}/${slug}`;

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

  test('is undefined for a downgrade, and without a connection', () => {
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

  test('contains notes newer than the GA of the start, up to the newest version of the target', () => {
    expect(stepsOf(catalog, 'r1', 'r2')).toEqual(['r1/later', 'r2/candidate', 'r2/later']);
  });

  test('within a release contains the notes of its maintenance releases', () => {
    expect(stepsOf(catalog, 'r2', 'r2')).toEqual(['r2/later']);
  });

  test('keeps a superseded note together with its successor', () => {
    const steps = pathOf(catalog, 'r1', 'r3')?.hops.flatMap((hop) => hop.steps) ?? [];
    const folded = steps.filter(({ supersededBy }) => supersededBy !== undefined);
    expect(folded.map(({ note, supersededBy }) => [note.slug, supersededBy?.slug])).toEqual([
      ['candidate', 'final'],
    ]);
  });

  test('does not fold a note that is superseded for others only', () => {
    const steps = pathOf(catalog, 'r1', 'r2')?.hops.flatMap((hop) => hop.steps) ?? [];
    expect(steps.every(({ supersededBy }) => supersededBy === undefined)).toBe(true);
  });

  test('lists breaking changes by hop, without those of the start', () => {
    const breaking = pathOf(catalog, 'r1', 'r3')?.hops.map((hop) =>
      hop.breaking.map(({ release }) => release.id),
    );
    expect(breaking).toEqual([['r2'], ['r3']]);
  });

  test('lists deprecations that are pending after the target', () => {
    expect(pathOf(catalog, 'r1', 'r3')?.deprecations.map(({ release }) => release)).toEqual([
      'r2',
      'r3',
    ]);
    expect(pathOf(catalog, 'r1', 'r2')?.deprecations.map(({ release }) => release)).toEqual([
      'r1',
      'r2',
    ]);
  });

  test('lists open issues of the target and resolved ones', () => {
    const found = pathOf(catalog, 'r1', 'r3');
    expect(found?.openIssues.map(({ release }) => release)).toEqual(['r3']);
    expect(found?.resolvedIssues.map(({ release }) => release)).toEqual(['r1']);
  });

  test('leaves out unpublished maintenance releases, but includes all of an unreleased release', () => {
    const steps = (today: string) =>
      pathOf(catalog, 'r1', 'r2', today)?.hops.flatMap((hop) =>
        hop.steps.map(({ note }) => nameOf(note)),
      );
    expect(steps('2021-02-15')).toEqual(['r1/later', 'r2/candidate']);
    expect(steps('2020-06-01')).toEqual(['r1/later', 'r2/candidate', 'r2/later']);
    expect(steps('2020-02-15')).toEqual(['r2/candidate', 'r2/later']);
  });

  test('a downgrade has no path', () => {
    expect(pathOf(catalog, 'r3', 'r1')).toBeUndefined();
  });
});

/** A note of the property: when it came, and which of the notes of earlier releases it makes needless. */
const aWrittenNote = fc.record({
  since: fc.constantFrom('rc1', 'ga', 'first', 'second'),
  supersedes: fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 2 }),
});

function randomLine(
  sets: readonly (readonly { since: string; supersedes: readonly [number, number][] }[])[],
  skip: readonly boolean[],
): Catalog {
  return line(sets.length, (id, index) => ({
    ...(index > 1 && skip[index] === true ? { upgrade_from: [`r${index}`, `r${index - 1}`] } : {}),
    notes: (sets[index] ?? []).map(({ since, supersedes }, n) =>
      aNote({
        slug: `n${n}`,
        release: id,
        since: since.replace('first', `${index + 1}.0.1`).replace('second', `${index + 1}.0.2`),
        supersedes: supersedes.map(([release, slug]) => `r${release + 1}/n${slug}`),
      }),
    ),
  }));
}

test('A to C holds exactly what A to B and B to C hold together, less what is superseded', () => {
  const noteSets = fc.array(fc.array(aWrittenNote, { maxLength: 4 }), {
    minLength: 3,
    maxLength: 6,
  });
  const skips = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
  const days = fc.constantFrom(TODAY, '2022-02-15', '2023-01-15', '2024-03-15');
  fc.assert(
    fc.property(noteSets, skips, days, fc.nat(), fc.nat(), fc.nat(), (sets, skip, day, x, y, z) => {
      const catalog = randomLine(sets, skip);
      const [a = 0, b = 0, c = 0] = [x, y, z].map((n) => n % sets.length).toSorted((m, n) => m - n);
      const steps = (from: number, to: number) =>
        pathOf(catalog, `r${from + 1}`, `r${to + 1}`, day)?.hops.flatMap((hop) => hop.steps) ?? [];
      const whole = steps(a, c);
      const together = new Map(
        [...steps(a, b), ...steps(b, c)].map((step) => [nameOf(step.note), step]),
      );
      expect(new Set(whole.map(({ note }) => nameOf(note))).size).toBe(whole.length);
      expect(new Set(whole.map(({ note }) => nameOf(note)))).toEqual(new Set(together.keys()));
      const open = whole.filter(({ supersededBy }) => supersededBy === undefined);
      const expected = [...together.values()].filter(
        ({ note }) =>
          !isSuperseded(
            catalog,
            note,
            [...together.values()].map((step) => step.note),
          ),
      );
      expect(new Set(open.map(({ note }) => nameOf(note)))).toEqual(
        new Set(expected.map(({ note }) => nameOf(note))),
      );
    }),
    { numRuns: 300 },
  );
});

/** Said once more, plainly: a note on the path that is later on the line names it. */
function isSuperseded(catalog: Catalog, note: UpgradeNote, path: readonly UpgradeNote[]): boolean {
  return path.some(
    (other) =>
      other.supersedes.includes(nameOf(note)) && placeOf(catalog, other) > placeOf(catalog, note),
  );
}

function placeOf(catalog: Catalog, { release, since }: UpgradeNote): number {
  const index = catalog.releases.findIndex(({ id }) => id === release);
  const milestones = catalog.releases[index]?.milestones ?? [];
  return index * 10 + milestones.findIndex(({ id }) => id === since);
}

test.each([
  ['5m', 5],
  ['1h 30m', 90],
  ['2d', 2880],
  ['30s', 0.5],
])('%s is %d minutes', (duration, minutes) => {
  expect(minutesOf(duration)).toBe(minutes);
});
