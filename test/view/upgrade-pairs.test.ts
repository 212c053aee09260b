import { PATH_RELEASES } from '../../src/view/upgrade/path-limits.ts';
import { describe, expect, test } from 'vitest';
import type { Catalog, Release } from '../../src/domain/catalog.ts';
import { upgradeIndexPage } from '../../src/view/upgrade/upgrade-index-page.ts';
import { upgradeGuidePage } from '../../src/view/upgrade/upgrade-guide-page.ts';
import { endId, upgradePairs, type UpgradePair } from '../../src/view/upgrade/upgrade-pairs.ts';
import { upgradePairPage } from '../../src/view/upgrade/upgrade-pair-page.ts';
import { upgradeNotesPage } from '../../src/view/upgrade/upgrade-notes-page.ts';
import type { ReleaseParts } from '../support/catalog.ts';
import { aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { line, releaseOf, TODAY } from '../support/line.ts';
import type { ReleaseInput } from '../../src/schema/release.ts';

type Change = (id: string) => ReleaseParts & Partial<ReleaseInput>;

/** Returns a catalog of consecutive releases; `r0` before and `r99` after them are external. */
function catalogOf(count: number, change: Change = () => ({})): Catalog {
  const catalog = line(count, (id) => ({
    ...(id === 'r1' ? { previous: 'r0' } : {}),
    ...change(id),
  }));
  const holds = { notes: true, issues: true, support: true, advisories: false };
  return { ...catalog, holds, site: aSite({ outside: ['r0', 'r99'] }) };
}

const contextOf = (catalog: Catalog) => aContext(catalog, { today: TODAY });

const here = (from: Release, to: Release): UpgradePair => ({ kind: 'here', from, to });

/** Returns lead and alternatives of the page of a pair without a path. */
function guideOf(catalog: Catalog, pair: UpgradePair) {
  const { title, lead, alternatives } = upgradeGuidePage(contextOf(catalog), pair);
  return {
    title,
    lead,
    alternatives: alternatives.list.map(({ label, href }) => `${label} ${href ?? ''}`.trim()),
  };
}

describe('pages', () => {
  test('exist for every two releases, and for pairs with external releases', () => {
    const addresses = upgradePairs(catalogOf(2)).map(
      ({ from, to }) => `${endId(from)}/${endId(to)}`,
    );
    expect(addresses.toSorted()).toEqual([
      ...['r0/r1', 'r0/r2', 'r1/r0', 'r1/r1', 'r1/r2', 'r1/r99'],
      ...['r2/r0', 'r2/r1', 'r2/r2', 'r2/r99', 'r99/r1', 'r99/r2'],
    ]);
  });

  test('exist only for the newest releases', () => {
    const pairs = upgradePairs(catalogOf(PATH_RELEASES + 3)).filter(({ kind }) => kind === 'here');
    expect(pairs).toHaveLength(PATH_RELEASES ** 2);
    expect(new Set(pairs.map(({ from }) => endId(from)))).not.toContain('r3');
  });

  test('show a path if there is one, else a guide', () => {
    const catalog = catalogOf(2);
    const [a, b] = ['r1', 'r2'].map((id) => releaseOf(catalog, id));
    if (a === undefined || b === undefined) throw new Error('r1 or r2');
    expect(upgradePairPage(contextOf(catalog), here(a, b))).toMatchObject({
      kind: 'path',
      title: 'Release r1 to Release r2',
    });
    expect(upgradePairPage(contextOf(catalog), here(b, a))).toMatchObject({
      kind: 'guide',
      title: 'From Release r2 back to Release r1',
    });
  });
});

describe('pairs without a path', () => {
  const catalog = catalogOf(3);
  const [r1, r3] = [releaseOf(catalog, 'r1'), releaseOf(catalog, 'r3')];

  test('a downgrade says that no steps are documented, and lists alternatives', () => {
    expect(guideOf(catalog, here(r3, r1))).toMatchObject({
      title: 'From Release r3 back to Release r1',
      alternatives: [
        'Restore the backup that you made before the upgrade.',
        'Stay and look for workarounds: known issues of Release r3 /releases/r3/known-issues/',
        'Stay and install the fixes: updates within Release r3 /upgrade/r3/r3/',
        'Review the steps of the upgrade: Release r1 to Release r3 /upgrade/r1/r3/',
        'All paths between releases /upgrade/',
      ],
    });
  });

  test('a gap lists from which releases each release can be reached', () => {
    const gap = catalogOf(3, (id) => (id === 'r2' ? { upgrade_from: ['r0'] } : {}));
    const pair = here(releaseOf(gap, 'r1'), releaseOf(gap, 'r3'));
    expect(guideOf(gap, pair).alternatives.slice(0, 2)).toEqual([
      'Release r3 follows Release r2. Which releases you can upgrade from is not recorded. /releases/r3/upgrade/',
      'You can upgrade to Release r2 from R0. /releases/r2/upgrade/',
    ]);
  });

  test('from an external release, the path continues at the release that names it', () => {
    expect(guideOf(catalog, { kind: 'from-outside', from: 'r0', to: r3 })).toEqual({
      title: 'From R0 to Release r3',
      lead: 'This site has no notes for R0, so the steps of that release are not known.',
      alternatives: [
        'Upgrade notes for Release r1, which you can upgrade to directly /releases/r1/upgrade/',
        'Then the path from Release r1 to Release r3 /upgrade/r1/r3/',
        'All paths between releases /upgrade/',
      ],
    });
    expect(
      guideOf(catalog, { kind: 'from-outside', from: 'r0', to: r1 }).alternatives,
    ).toHaveLength(2);
    expect(guideOf(catalog, { kind: 'from-outside', from: 'r99', to: r3 }).alternatives[0]).toBe(
      'This site records no upgrade from that release.',
    );
  });

  test('to an external release, the guide leads to the newest release, or is a downgrade', () => {
    expect(guideOf(catalog, { kind: 'to-outside', from: r1, to: 'r99' }).alternatives[0]).toBe(
      'The documented part: Release r1 to Release r3 /upgrade/r1/r3/',
    );
    expect(guideOf(catalog, { kind: 'to-outside', from: r3, to: 'r0' }).title).toBe(
      'From Release r3 back to R0',
    );
    expect(guideOf(catalog, { kind: 'to-outside', from: r3, to: 'r99' }).alternatives).toHaveLength(
      1,
    );
  });
});

describe('the index of paths', () => {
  test('is a table of links, newest first', () => {
    const table = upgradeIndexPage(contextOf(catalogOf(3))).overview?.table;
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Release r3',
      'Release r2',
      'Release r1',
    ]);
    expect(
      table?.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text)]),
    ).toEqual([
      ['Release r3', 'updates', 'downgrade', 'downgrade'],
      ['Release r2', '1 hop', 'updates', 'downgrade'],
      ['Release r1', '2 hops', '1 hop', 'updates'],
    ]);
    expect(table?.rows[2]?.cells[0]).toMatchObject({
      href: '/upgrade/r1/r3/',
      pair: 'Release r1 to Release r3:',
    });
  });

  test('offers every version of the releases', () => {
    const { chooser } = upgradeIndexPage(contextOf(catalogOf(2)));
    expect(chooser?.from.selected).toBe('1.0.2');
    expect(chooser?.from.groups.map(({ versions }) => versions)).toEqual([
      ['2.0.2', '2.0.1', '2.0.0'],
      ['1.0.2', '1.0.1', '1.0.0'],
    ]);
    expect(upgradeIndexPage(contextOf(catalogOf(1))).chooser).toBeUndefined();
  });

  test('explains how to chain hops from older releases', () => {
    const older = upgradeIndexPage(contextOf(catalogOf(PATH_RELEASES + 2))).overview?.older;
    expect(older?.parts).toMatchObject([
      {
        text: `This page lists paths between the newest ${PATH_RELEASES} releases. From an older release, follow the upgrade notes of each release in turn up to Release r3, then take a path from there.`,
        links: [{ href: '/releases/r2/upgrade/' }, { href: '/releases/r3/upgrade/' }],
      },
      { links: [{ label: 'R0 to Release r14', href: '/upgrade/r0/r14/' }] },
    ]);
  });
});

test('the notes of a release link the paths that end there', () => {
  const catalog = catalogOf(3);
  const { paths } = upgradeNotesPage(contextOf(catalog), releaseOf(catalog, 'r3'));
  expect(paths?.links.map(({ href }) => href)).toEqual([
    '/upgrade/r2/r3/',
    '/upgrade/r1/r3/',
    '/upgrade/r3/r3/',
  ]);
});
