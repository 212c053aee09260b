import { expect, test } from 'vitest';
import { holdsSupport } from '../../src/domain/support.ts';
import { hasUpgrades, hasUpgradesOf } from '../../src/domain/upgrade-record.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aNote } from '../support/entries.ts';
import { RELEASE_PAGES } from '../../src/view/page-kinds/page-addresses.ts';
import { endId, upgradePairs } from '../../src/view/upgrade/upgrade-pairs.ts';

const EOL = { id: 'eol', kind: 'eol' } as const;

test.each([
  ['a rule', { support: { months_after_ga: '7' } }, {}, true],
  [
    'an end of life with a day',
    {},
    { milestones: [ga(), { ...EOL, planned: '2025-01-01' }] },
    true,
  ],
  ['an end of life without a day', {}, { milestones: [ga(), EOL] }, true],
  ['extended support', {}, { support: { extended_until: '2025-01-01' } }, true],
  [
    'an end of life that was cancelled',
    {},
    { milestones: [ga(), { ...EOL, planned: '2025-01-01', outcome: 'cancelled' as const }] },
    false,
  ],
  ['a release that is out', {}, {}, false],
  ['no GA', {}, { milestones: [] }, false],
])('a site tells about support with %s', (_, site, release, expected) => {
  expect(holdsSupport(aSite(site), [aRelease({ id: 'r0' }), aRelease(release)])).toBe(expected);
});

const R1 = aRelease();
const R2 = aRelease({ id: 'r2', previous: 'r1' });
const patch = { id: 'm', kind: 'maintenance', version: '1.0.1', actual: '2024-04-01' } as const;

test.each([
  ['one version', [R1], {}, false],
  ['two releases', [R1, R2], {}, true],
  ['two versions of a release', [aRelease({ milestones: [ga(), patch] })], {}, true],
  ['a note', [aRelease({ notes: [aNote()] })], {}, true],
  ['the statement that nothing has to be done', [aRelease({ upgrade_notes: 'none' })], {}, true],
  ['an external release', [R1], { outside: ['r0'] }, true],
  ['an external release alone', [], { outside: ['r0'] }, false],
  [
    'a release of each product',
    [aRelease({ product: 'a' }), aRelease({ id: 'b', product: 'b' })],
    {},
    false,
  ],
])('a site tells about upgrades with %s', (_, releases, site, expected) => {
  const catalog = aCatalog(releases, { site: aSite({ outside: [], ...site }) });
  expect(hasUpgrades(catalog)).toBe(expected);
});

test('a product without anything to say about upgrades has no pages of them beside one that has', () => {
  const catalog = aCatalog(
    [R1, R2]
      .map((release) => ({ ...release, product: 'a' }))
      .concat([{ ...R1, id: 'b', product: 'b' }]),
    { site: aSite({ outside: [] }) },
  );
  expect(hasUpgradesOf(catalog, 'a')).toBe(true);
  expect(hasUpgradesOf(catalog, 'b')).toBe(false);
  expect(upgradePairs(catalog).map(({ from, to }) => `${endId(from)} ${endId(to)}`)).not.toContain(
    'b b',
  );
  const pages = catalog.releases.flatMap((release) =>
    RELEASE_PAGES.upgradeNotes.subjects(release, aContext(catalog)),
  );
  expect(pages.map(({ id }) => id)).toEqual(['r1', 'r2']);
});
