import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragments } from '../../src/client/plan/fragments.ts';
import { arrange, readNotes, type ReleaseNotes } from '../../src/client/plan/note-heads.ts';
import { findHops, readReleases } from '../../src/client/plan/release-list.ts';
import { upgradeRoute } from '../../src/domain/upgrade-route.ts';
import { pathReleases } from '../../src/formats/fragments/path-releases.ts';
import { stepFragments } from '../../src/formats/fragments/step-fragments.ts';
import { PATH_RELEASES } from '../../src/view/upgrade/upgrade-pairs.ts';
import { aContext } from '../support/context.ts';
import { line, releaseOf, TODAY } from '../support/line.ts';
import { note } from '../support/path-page.ts';

const COUNT = PATH_RELEASES + 2;

/** More releases than paths are prepared for; release 5 can be reached from release 3. */
const CATALOG = line(COUNT, (id) => ({
  ...(id === 'r5' ? { upgrade_from: ['r3', 'r4'] } : {}),
  notes: [
    note(id, 'own', { phase: 'before' }),
    note(id, 'late', { since: `${id.slice(1)}.0.1`, phase: 'after' }),
    note(id, 'know', { kind: 'info' }),
    note(id, 'never', { advice: 'not-recommended' }),
    ...(id === 'r4' ? [note(id, 'new', { supersedes: ['r3/own'] })] : []),
    ...(id === 'r6' ? [note(id, 'some', { supersedes: ['r2/own'], applies_if: 'ovn' })] : []),
  ],
}));
const CONTEXT = aContext(CATALOG, { today: TODAY });
const published = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const RELEASES = readReleases(published(pathReleases(CONTEXT)));
const NOTES = new Map<string, ReleaseNotes>(
  CATALOG.releases.map((release) => [
    release.id,
    readNotes(published(stepFragments(CONTEXT, release))),
  ]),
);
const chapters = (from: string, to: string) =>
  arrange(findHops(RELEASES, from, to) ?? [], (id) => NOTES.get(id));

describe('hops', () => {
  test('are the same as those of prepared pages, for every pair', () => {
    for (const from of CATALOG.releases) {
      for (const to of CATALOG.releases) {
        if (from === to) continue;
        const route = upgradeRoute(CATALOG, from, to);
        expect(findHops(RELEASES, from.id, to.id)?.map((hop) => [hop.from.id, hop.to.id])).toEqual(
          route?.map((hop) => [hop.from.id, hop.to.id]),
        );
      }
    }
  });

  test('name the releases that they skip; none lead to what is not listed', () => {
    const hops = findHops(RELEASES, 'r3', 'r5');
    expect(hops?.map(({ releases }) => releases.map(({ id }) => id))).toEqual([['r4', 'r5']]);
    expect(findHops(RELEASES, 'r3', 'r99')).toBeUndefined();
    expect(findHops(RELEASES, '__proto__', 'r3')).toBeUndefined();
  });
});

describe('chapters', () => {
  const names = (from: string, to: string) =>
    chapters(from, to).map(({ phases }) =>
      [...phases.values()].flatMap((steps) => steps.map(({ name }) => name)),
    );

  test('hold the steps in the order of execution, with later ones of the first release', () => {
    expect(names('r1', 'r3')).toEqual([
      ['r2/own', 'r1/late', 'r2/late'],
      ['r3/own', 'r3/late'],
    ]);
    expect(names('r2', 'r2')).toEqual([['r2/late']]);
  });

  test('hold apart what is no step, and what is replaced for all who would need it', () => {
    const [first, second] = chapters('r2', 'r4');
    expect(first?.information.map(({ name }) => name)).toEqual(['r3/know']);
    expect(first?.against.map(({ name }) => name)).toEqual(['r3/never']);
    expect(first?.replaced.map(({ head, by }) => [head.name, by.name])).toEqual([
      ['r3/own', 'r4/new'],
    ]);
    expect(second?.replaced).toEqual([]);
    expect(chapters('r1', 'r6').flatMap(({ replaced }) => replaced)).toHaveLength(1);
  });
});

test('no file of any origin makes the readers throw anything but that it is none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      readNotes(value);
      readNotes({ heads: [value], breaking: [value] });
      for (const read of [readReleases, readFragments]) {
        try {
          read(value);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }
      expect(readReleases({ releases: [value] })).toEqual([]);
      expect(readFragments({ steps: { a: value } }).size).toBe(0);
    }),
  );
});

test('links to other sites are not taken over', () => {
  const breaking = [
    { label: 'a', href: 'https://example.org/' },
    { label: 'b', href: '//example.org/' },
    { label: 'c', href: 'javascript:alert(1)' },
    { label: 'd', href: '/releases/r1/' },
  ];
  expect(readNotes({ breaking }).breaking.map(({ label }) => label)).toEqual(['d']);
});

test('sites whose pairs all have a page publish no list, and fragments without heads', () => {
  const small = line(2, (id) => ({ notes: [note(id, 'own')] }));
  const context = aContext(small, { today: TODAY });
  expect(pathReleases(context)).toBeUndefined();
  expect(Object.keys(stepFragments(context, releaseOf(small, 'r1')))).toEqual(['steps']);
});
