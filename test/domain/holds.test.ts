import { expect, test } from 'vitest';
import { holdsSupport } from '../../src/domain/support.ts';
import { hasUpgrades } from '../../src/domain/upgrade-record.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aNote } from '../support/entries.ts';

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
