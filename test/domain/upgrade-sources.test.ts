import { describe, expect, test } from 'vitest';
import type { ReleaseInput } from '../../src/schema/release.ts';
import type { Skipping } from '../../src/schema/vocabulary.ts';
import { isReachedFrom, upgradeSources } from '../../src/domain/upgrade-sources.ts';
import { upgradeRoute } from '../../src/domain/upgrade-route.ts';
import { aSite } from '../support/catalog.ts';
import { line, releaseOf } from '../support/line.ts';

function catalogOf(skipping: Skipping | undefined, ofR4: Partial<ReleaseInput> = {}) {
  const catalog = line(4, (id, index) => ({
    ...(index === 0 ? { previous: 'r0' } : {}),
    ...(id === 'r4' ? ofR4 : {}),
  }));
  return { ...catalog, site: aSite(skipping === undefined ? {} : { upgrades: { skipping } }) };
}

describe('what a release can be upgraded from', () => {
  test.each<
    [string, Skipping | undefined, Partial<ReleaseInput>, readonly string[], string | undefined]
  >([
    ['nothing is said', undefined, {}, ['r3'], undefined],
    ['it is said to be unknown', 'unknown', {}, ['r3'], undefined],
    ['the release says it', undefined, { upgrade_from: ['r3', 'r1'] }, ['r3', 'r1'], 'release'],
    [
      'the release says what is the default',
      undefined,
      { upgrade_from: ['r3'] },
      ['r3'],
      'release',
    ],
    ['the release says that nothing leads to it', undefined, { upgrade_from: [] }, [], 'release'],
    ['skipping is forbidden', 'forbidden', {}, ['r3'], 'site'],
    ['skipping is allowed', 'allowed', {}, ['r3', 'r2', 'r1', 'r0'], 'site'],
    ['the release knows better', 'allowed', { upgrade_from: ['r3'] }, ['r3'], 'release'],
    ['the release knows better still', 'forbidden', { upgrade_from: ['r2'] }, ['r2'], 'release'],
    ['it is the first', 'forbidden', { previous: undefined }, [], undefined],
  ])('if %s', (_case, skipping, ofR4, ids, statedBy) => {
    const catalog = catalogOf(skipping, ofR4);
    expect(upgradeSources(catalog, releaseOf(catalog, 'r4'))).toMatchObject({ ids, statedBy });
  });

  test('holds external releases too', () => {
    const catalog = catalogOf('allowed');
    expect(
      ['r0', 'r1', 'r9'].map((id) => isReachedFrom(catalog, releaseOf(catalog, 'r2'), id)),
    ).toEqual([true, true, false]);
  });

  test('ends where `previous` runs in a circle', () => {
    const catalog = line(2, (id) => (id === 'r1' ? { previous: 'r2' } : {}));
    const site = aSite({ upgrades: { skipping: 'allowed' } });
    expect(upgradeSources({ ...catalog, site }, releaseOf(catalog, 'r2')).ids).toEqual([
      'r1',
      'r2',
    ]);
  });
});

test.each<[Skipping | undefined, string]>([
  [undefined, 'r1-r2 r2-r3 r3-r4'],
  ['forbidden', 'r1-r2 r2-r3 r3-r4'],
  ['allowed', 'r1-r4'],
])('with skipping %s the route is %s', (skipping, route) => {
  const catalog = catalogOf(skipping);
  const hops = upgradeRoute(catalog, releaseOf(catalog, 'r1'), releaseOf(catalog, 'r4'));
  expect(hops?.map(({ from, to }) => `${from.id}-${to.id}`).join(' ')).toBe(route);
});
