import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { homePage } from '../../src/view/home/home-page.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const TODAY = '2025-06-01';

/** A release whose maintenance ends on a day; each follows the one before. */
function release(n: number, eol?: string): Release {
  return aRelease({
    id: `r${n}`,
    version: `${n}.0.0`,
    ...(n > 1 ? { previous: `r${n - 1}` } : {}),
    milestones: [
      ga(`20${10 + n}-01-01`),
      ...(eol === undefined ? [] : [{ id: 'eol', kind: 'eol' as const, planned: eol }]),
    ],
  });
}

function homeOf(releases: readonly Release[], site = {}) {
  const catalog = aCatalog(releases, { site: aSite({ support: undefined, ...site }) });
  return homePage(aContext(catalog, { today: TODAY }));
}

describe('the first screen', () => {
  test('says plainly that nothing is maintained, and what the last one was', () => {
    const { support } = homeOf([release(1, '2024-01-31'), release(2, '2025-04-30')]);
    expect(support?.texts.join(' ')).toBe(
      'No release is maintained today. The last one, Release r2, ended on 30 April 2025.',
    );
    expect(support?.picture?.today).toBe('today');
  });

  test('names what is maintained, until when; what is not known is said as unknown', () => {
    const { support } = homeOf([release(1, '2025-12-31'), release(2)]);
    expect(support?.texts).toEqual([
      'Maintained today: Release r1 (until 31 December 2025).',
      'No end of maintenance is recorded for Release r2.',
    ]);
  });

  test('leads from any release to the newest, also without a script', () => {
    const { upgrade } = homeOf([release(1), release(2), release(3)]);
    expect(upgrade?.chooser?.to.options[0]?.value).toBe('r3');
    expect(upgrade?.paths?.links.map(({ href }) => href)).toEqual([
      '/upgrade/r2/r3/',
      '/upgrade/r1/r3/',
    ]);
    expect(upgrade?.line?.stops.map(({ label, kind }) => [label, kind])).toEqual([
      ['Release r1', 'stop'],
      ['Release r2', 'stop'],
      ['Release r3', 'goal'],
    ]);
  });

  test('says what comes next, or that nothing is planned', () => {
    const planned = aRelease({
      id: 'r2',
      previous: 'r1',
      milestones: [{ id: 'ga', kind: 'ga', planned: '2025-09-01' }],
    });
    expect(homeOf([release(1)]).next).toBeUndefined();
    const { next, upgrade } = homeOf([release(1), planned]);
    expect(next?.when.text).toBe('1 September 2025');
    expect(upgrade?.line?.stops.at(-1)?.kind).toBe('planned');
  });

  test('offers feeds and the calendar, and nothing that the site does not publish', () => {
    expect(homeOf([release(1)]).subscribe?.links).toHaveLength(3);
    const features = { feeds: 'false', calendars: 'false' };
    expect(homeOf([release(1)], { features }).subscribe).toBeUndefined();
  });
});

describe('the releases on it', () => {
  test('are the newest five and the maintained ones, however many there are', () => {
    const all = Array.from({ length: 14 }, (_, index) =>
      release(index + 1, index === 2 ? '2030-01-31' : '2024-12-31'),
    );
    const { table, all: more } = homeOf(all);
    expect(table?.rows.map(({ link }) => link.label)).toEqual(
      [14, 13, 12, 11, 10, 3].map((n) => `Release r${n}`),
    );
    expect(more).toEqual({ label: 'All 14 releases', href: '/releases/' });
  });

  test('are bounded where everything is maintained', () => {
    const all = Array.from({ length: 40 }, (_, index) => release(index + 1, '2099-12-31'));
    expect(homeOf(all).table?.rows).toHaveLength(12);
  });
});

test('several products: a table with the path to the newest of each, and no chooser', () => {
  const products = [
    { id: 'a', title: 'Anvil' },
    { id: 'b', title: 'Bolt' },
  ];
  const a1 = { ...release(1), product: 'a' };
  const a2 = { ...release(2, '2030-01-31'), product: 'a' };
  const page = homeOf([a1, a2, aRelease({ id: 'b-1', product: 'b' })], { products });
  expect(page.upgrade).toBeUndefined();
  expect(page.support).toBeUndefined();
  expect(page.products?.rows.map(({ path }) => path?.href)).toEqual(['/upgrade/r1/r2/', undefined]);
});
