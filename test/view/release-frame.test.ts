import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { readinessPage } from '../../src/view/readiness/readiness-page.ts';
import { endedBanner } from '../../src/view/release/ended-banner.ts';
import { releaseSwitcher } from '../../src/view/site/release-switcher.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

function release(n: number, eol = '2024-12-31', parts = {}): Release {
  return aRelease({
    id: `r${n}`,
    ...(n > 1 ? { previous: `r${n - 1}` } : {}),
    milestones: [ga(`20${10 + n}-01-01`), { id: 'eol', kind: 'eol', planned: eol }],
    ...parts,
  });
}

function contextOf(releases: readonly Release[], site = {}) {
  const catalog = aCatalog(releases, { site: aSite({ support: undefined, ...site }) });
  return aContext(catalog, { today: '2025-06-01' });
}

describe('the banner of a release that is no longer maintained', () => {
  test('has the date and the path to the newest maintained release', () => {
    const [r1, r2] = [release(1), release(2, '2025-12-31')];
    expect(endedBanner(contextOf([r1, r2]), r1)).toEqual({
      label: 'Maintenance',
      text: 'Release r1 is no longer maintained. Maintenance ended on 31 December 2024.',
      link: {
        label: 'Upgrade to Release r2, which is maintained until 31 December 2025',
        href: '/upgrade/r1/r2/',
      },
    });
    expect(endedBanner(contextOf([r1, r2]), r2)).toBeUndefined();
  });

  test('says that nothing is maintained; the newest release has no way on', () => {
    const [r1, r2] = [release(1), release(2)];
    const context = contextOf([r1, r2]);
    expect(endedBanner(context, r1)?.link?.label).toBe('Upgrade to Release r2');
    expect(endedBanner(context, r2)).toMatchObject({
      text: 'Release r2 is no longer maintained. Maintenance ended on 31 December 2024. No release is maintained today.',
      link: undefined,
    });
  });

  test('says when a release was withdrawn', () => {
    const withdrawn = { on: '2025-01-02', why: 'It lost data.' };
    const [r1, r2] = [release(1, '2025-12-31', { withdrawn }), release(2, '2025-12-31')];
    const banner = endedBanner(contextOf([r1, r2]), r1);
    expect(banner?.text).toBe('Release r1 was withdrawn on 2 January 2025.');
    expect(banner?.link?.href).toBe('/upgrade/r1/r2/');
  });

  test('beyond the prepared paths it leads to all of them', () => {
    const all = Array.from({ length: 15 }, (_, index) => release(index + 1));
    const [first] = all;
    if (first === undefined) throw new Error('no release');
    expect(endedBanner(contextOf(all), first)?.link?.href).toBe('/upgrade/');
  });

  test('is on every page of the release', () => {
    const [r1, r2] = [release(1), release(2, '2025-12-31')];
    expect(readinessPage(contextOf([r1, r2]), r1).frame.ended?.text).toContain('31 December 2024');
    expect(readinessPage(contextOf([r1, r2]), r2).frame.ended).toBeUndefined();
  });
});

describe('the switch to other releases', () => {
  const switcherOf = (releases: readonly Release[], at: number, page: string) => {
    const context = contextOf(releases);
    const own = releases[at];
    if (own === undefined) throw new Error('no release');
    return releaseSwitcher(context, own, `/releases/${own.id}/${page}`);
  };
  const three = [1, 2, 3].map((n) => release(n));

  test.each([
    ['readiness/', '/releases/r3/readiness/'],
    ['timeline/', '/releases/r3/timeline/'],
    ['milestones/ga/', '/releases/r3/timeline/'],
    ['items/a/', '/releases/r3/'],
    ['', '/releases/r3/'],
    // r3 has a single milestone to compare: its comparison does not exist.
    ['compare/', '/releases/r3/timeline/'],
  ])('from %s it keeps the tab', (page, href) => {
    expect(switcherOf(three, 0, page)?.links[0]).toEqual({ label: 'Release r3', href });
  });

  test('leads only to comparisons that exist', () => {
    const compared = release(2, '2025-12-31', {
      milestones: [{ id: 'rc1', kind: 'rc', actual: '2012-01-01' }, ga('2012-02-01')],
    });
    expect(switcherOf([release(1), compared], 0, 'compare/')?.links[0]?.href).toBe(
      '/releases/r2/compare/',
    );
  });

  test('is bounded with 400 releases, and then links to all', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      aRelease({ id: `r${index + 1}`, milestones: [ga()] }),
    );
    const switcher = switcherOf(many, 200, 'readiness/');
    expect(switcher?.links.map(({ label }) => label)).toEqual(
      [400, 399, 398, 203, 202, 200, 199].map((n) => `Release r${n}`),
    );
    expect(switcher?.all?.label).toBe('All 400 releases');
  });

  test('is absent for the only release', () => {
    expect(switcherOf([release(1)], 0, '')).toBeUndefined();
  });
});
