import { describe, expect, test } from 'vitest';
import { knownIssueState } from '../../src/domain/known-issue-state.ts';
import { listedReleases, productGroups } from '../../src/domain/products.ts';
import { upcomingOf } from '../../src/domain/upcoming.ts';
import { resolveVersion } from '../../src/domain/version-order.ts';
import { issuesOf } from '../../src/domain/issues-of.ts';
import { upgradePairs } from '../../src/view/upgrade/upgrade-pairs.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { anIssue } from '../support/entries.ts';

const patch = (version: string, actual: string) =>
  ({ id: version, kind: 'maintenance', version, actual }) as const;

const site = aSite({
  outside: ['a-0', 'r9'],
  products: [
    { id: 'b', title: 'B' },
    { id: 'a', title: 'A' },
    { id: 'c', title: 'C' },
  ],
});
const a1 = aRelease({
  id: 'a-1',
  product: 'a',
  previous: 'a-0',
  version: '1.0.0',
  milestones: [ga('2024-01-01'), patch('1.0.1', '2024-02-01')],
});
const a2 = aRelease({
  id: 'a-2',
  product: 'a',
  previous: 'a-1',
  version: '2.0.0',
  milestones: [{ id: 'ga', kind: 'ga', planned: '2024-08-01' }],
});
const leak = anIssue({
  release: 'b-1',
  affects: [{ from: '1.0.0' }],
  fixed_in: ['1.0.1'],
});
const b1 = aRelease({
  id: 'b-1',
  product: 'b',
  version: '1.0.0',
  milestones: [ga('2023-01-01'), patch('1.0.1', '2023-02-01')],
  issues: [leak],
});
const b2 = aRelease({
  id: 'b-2',
  product: 'b',
  previous: 'b-1',
  version: '1.1.0',
  milestones: [{ id: 'ga', kind: 'ga', planned: '2024-07-01' }],
});
const catalog = aCatalog([a1, a2, b1, b2], { site });
const TODAY = '2024-06-01';

describe('groups', () => {
  test('stand in the order of site.yaml, those without a release included', () => {
    const groups = productGroups(catalog).map(({ product, releases }) => [
      product?.id,
      releases.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['b', ['b-1', 'b-2']],
      ['a', ['a-1', 'a-2']],
      ['c', []],
    ]);
  });

  test('lists go product by product, the newest release first', () => {
    expect(listedReleases(catalog).map(({ id }) => id)).toEqual(['b-2', 'b-1', 'a-2', 'a-1']);
  });

  test('a site without products is one group in the order of the catalog', () => {
    const plain = aCatalog([b1, b2]);
    expect(productGroups(plain)).toEqual([{ product: undefined, releases: [b1, b2] }]);
    expect(listedReleases(plain)).toEqual([b2, b1]);
  });
});

describe('a version belongs to the product of the entry that names it', () => {
  test.each([
    ['a-1', '1.0.0', 'a-1/ga'],
    ['b-2', '1.0.0', 'b-1/ga'],
    ['b-2', '1.0.1', 'b-1/1.0.1'],
    ['a-2', '1.0.1', 'a-1/1.0.1'],
    ['a-2', 'b-1/1.0.1', 'b-1/1.0.1'],
    ['a-2', 'b-1', 'b-1/ga'],
    ['a-2', '1.1.0', 'unknown'],
    ['b-2', '2.0.0', 'unknown'],
  ])('in %s, %s is %s', (home, name, found) => {
    const release = catalog.releases.find(({ id }) => id === home) ?? a1;
    const resolved = resolveVersion(catalog, release, name);
    expect(
      resolved.kind === 'point'
        ? `${resolved.point.release.id}/${resolved.point.milestone.id}`
        : resolved.kind,
    ).toBe(found);
  });
});

test('a known issue without an end affects no release of another product', () => {
  expect(issuesOf(catalog, b1, TODAY)).toEqual([leak]);
  expect(issuesOf(catalog, a1, TODAY)).toEqual([]);
  expect(issuesOf(catalog, a2, TODAY)).toEqual([]);
  expect(knownIssueState(catalog, leak, b1, TODAY).state).toBe('fixed');
});

test('paths lead between releases of one product, and to outside releases that it names', () => {
  const name = (end: { id: string } | string) => (typeof end === 'string' ? end : end.id);
  const pairs = upgradePairs(catalog).map(({ from, to }) => `${name(from)}>${name(to)}`);
  expect(pairs.toSorted()).toEqual(
    [
      ...['a-0>a-1', 'a-0>a-2', 'a-1>a-0', 'a-2>a-0'],
      ...['a-1>a-1', 'a-1>a-2', 'a-2>a-1', 'a-2>a-2'],
      ...['b-1>b-1', 'b-1>b-2', 'b-2>b-1', 'b-2>b-2'],
    ].toSorted(),
  );
});

test.each([
  [[a1, a2], 'a-2 2024-08-01'],
  [[a1, a2, b1, b2], 'b-2 2024-07-01'],
  [[a1], undefined],
])('the next milestone of some releases', (releases, expected) => {
  const next = upcomingOf(releases, TODAY);
  expect(next && `${next.release.id} ${next.day}`).toBe(expected);
});
