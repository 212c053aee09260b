import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../src/domain/issues-of.ts';
import { isAffected, knownIssueState } from '../../src/domain/known-issue-state.ts';
import { comparePoints, resolveVersion } from '../../src/domain/version-order.ts';
import type { KnownIssueInput } from '../../src/schema/known-issue.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { anIssue } from '../support/entries.ts';

const TODAY = '2025-01-01';
const points = (version: string, day: string) => [
  { id: 'rc1', kind: 'rc' as const, version: `${version}.0a`, actual: day },
  { id: 'ga', kind: 'ga' as const, actual: day },
  { id: `${version}.9`, kind: 'maintenance' as const, version: `${version}.9`, actual: day },
  { id: `${version}.10`, kind: 'maintenance' as const, version: `${version}.10`, actual: day },
];

/** r1 (1.0.0, 1.0.9, 1.0.10) and r2 (2.0.0, 2.0.9, 2.0.10), and one issue of r1. */
function aCase(input: Partial<KnownIssueInput>) {
  const issue = anIssue(input);
  const r1 = aRelease({
    id: 'r1',
    version: '1.0.0',
    milestones: points('1.0', '2024-01-01'),
    issues: [issue],
  });
  const r2 = aRelease({
    id: 'r2',
    version: '2.0.0',
    previous: 'r1',
    milestones: points('2.0', '2024-06-01'),
  });
  const catalog = aCatalog([r1, r2]);
  const affected = [r1, r2].flatMap((release) =>
    release.milestones
      .filter((milestone) => isAffected(catalog, issue, { release, milestone }, TODAY))
      .map(({ id }) => `${release.id}/${id}`),
  );
  return { issue, r1, r2, catalog, affected };
}

describe('which versions have a known issue', () => {
  test.each([
    [
      'its own release from its first candidate by default',
      {},
      ['r1/rc1', 'r1/ga', 'r1/1.0.9', 'r1/1.0.10'],
    ],
    ['until its fix', { fixed_in: ['1.0.10'] }, ['r1/rc1', 'r1/ga', 'r1/1.0.9']],
    [
      'a range, in the order of the timelines and not of the spelling',
      { affects: [{ from: '1.0.9', to: '1.0.10' }] },
      ['r1/1.0.9', 'r1/1.0.10'],
    ],
    ['a candidate alone', { affects: [{ from: 'rc1', to: 'rc1' }] }, ['r1/rc1']],
    [
      'an open range over later releases, until fixed there',
      { affects: [{ from: '1.0.10' }], fixed_in: ['2.0.9'] },
      ['r1/1.0.10', 'r2/rc1', 'r2/ga'],
    ],
    [
      'a whole release by its id',
      { affects: [{ from: 'r2', to: 'r2' }] },
      ['r2/ga', 'r2/2.0.9', 'r2/2.0.10'],
    ],
    [
      'a fix in a maintenance release does not fix the next release when that has a fix of its own',
      { affects: [{ from: '1.0.0' }], fixed_in: ['1.0.9', '2.0.10'] },
      ['r1/ga', 'r2/rc1', 'r2/ga', 'r2/2.0.9'],
    ],
    [
      'a fix from outside is later than all',
      { fixed_in: ['r9'] },
      ['r1/rc1', 'r1/ga', 'r1/1.0.9', 'r1/1.0.10'],
    ],
  ] satisfies [string, Partial<KnownIssueInput>, string[]][])('%s', (_name, input, expected) => {
    expect(aCase(input).affected).toEqual(expected);
  });
});

test('an issue belongs to every release in its ranges', () => {
  const { catalog, r1, r2 } = aCase({ affects: [{ from: '1.0.10' }], fixed_in: ['2.0.9'] });
  expect(issuesOf(catalog, r1, TODAY)).toHaveLength(1);
  expect(issuesOf(catalog, r2, TODAY)).toHaveLength(1);
});

test('an issue is fixed once the newest published version has the fix', () => {
  const { catalog, issue, r1 } = aCase({ fixed_in: ['1.0.10'] });
  expect(knownIssueState(catalog, issue, r1, TODAY)).toMatchObject({ state: 'fixed' });
  expect(knownIssueState(catalog, aCase({}).issue, r1, TODAY)).toMatchObject({ state: 'open' });
  const candidate = aCase({ affects: [{ from: 'rc1', to: 'rc1' }] });
  expect(knownIssueState(candidate.catalog, candidate.issue, candidate.r1, TODAY)).toMatchObject({
    state: 'ended',
  });
});

describe('resolving names', () => {
  const { catalog, r1 } = aCase({});
  const name = (text: string, edge?: 'start' | 'end') => {
    const found = resolveVersion(catalog, r1, text, edge);
    return found.kind === 'point'
      ? `${found.point.release.id}/${found.point.milestone.id}`
      : found.kind;
  };

  test.each([
    ['rc1', 'r1/rc1'],
    ['1.0.0', 'r1/ga'],
    ['2.0.0', 'r2/ga'],
    ['2.0.0a', 'r2/rc1'],
    ['r2/rc1', 'r2/rc1'],
    ['r2', 'r2/ga'],
    ['r9', 'outside'],
    ['r9/9.0.1', 'outside'],
    ['3.0.0', 'unknown'],
  ])('%s is %s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  test('a release ends with its last milestone', () => {
    expect(name('r2', 'end')).toBe('r2/2.0.10');
  });

  test('1.0.9 comes before 1.0.10', () => {
    const [a, b] = ['1.0.9', '1.0.10'].map((text) => resolveVersion(catalog, r1, text));
    if (a?.kind !== 'point' || b?.kind !== 'point') throw new Error('points');
    expect(comparePoints(catalog, a.point, b.point)).toBeLessThan(0);
  });
});
