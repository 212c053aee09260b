import { describe, expect, test } from 'vitest';
import { areaPage } from '../../src/view/area/area-page.ts';
import { entriesInList } from '../../src/view/item/kind-list.ts';
import { MAX_FULL_RELEASES } from '../../src/view/release/older-releases.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { entriesIn } from '../../src/view/release/release-sections.ts';
import { releasesPage } from '../../src/view/release/releases-page.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

/** Releases r1 to r<n>, one a year from 1950 on, each with some items. */
function releases(n: number, items = 1) {
  return Array.from({ length: n }, (_, index) => {
    const id = `r${index + 1}`;
    return aRelease({
      id,
      ...(index === 0 ? {} : { previous: `r${index}` }),
      milestones: [ga(`${1950 + index}-03-20`)],
      items: Array.from({ length: items }, (_none, at) =>
        anItem({ release: id, slug: `i${at}`, kind: at % 2 === 0 ? 'fix' : 'feature' }),
      ),
    });
  });
}

describe('the page of all releases', () => {
  const ids = (n: number) => {
    const page = releasesPage(aContext(aCatalog(releases(n), { site: aSite() })));
    return {
      full: page.releases.map(({ id }) => id),
      rows: page.table?.rows.length,
      older: page.older?.years.flatMap((year) => year.releases.map(({ id }) => id)) ?? [],
      years: page.older?.years.map(({ title }) => title) ?? [],
    };
  };

  test('shows up to forty releases in full', () => {
    expect(ids(40)).toMatchObject({ rows: 40, older: [], years: [] });
  });

  test('shows the newest in full and the others in one line each, by year, none twice and none lost', () => {
    const { full, rows, older, years } = ids(60);
    expect(full).toHaveLength(MAX_FULL_RELEASES);
    expect(rows).toBe(MAX_FULL_RELEASES);
    expect(full[0]).toBe('r60');
    expect([...full, ...older]).toEqual(Array.from({ length: 60 }, (_, at) => `r${60 - at}`));
    expect(years[0]).toBe('1989');
    expect(years).toHaveLength(40);
  });

  test('keeps a release that is still maintained in full, however old it is', () => {
    const [first, ...others] = releases(60);
    if (first === undefined) throw new Error('There is a first release.');
    const old = { ...first, milestones: [...first.milestones, ...eol('2999-01-01')] };
    const page = releasesPage(aContext(aCatalog([old, ...others])));
    expect(page.releases.map(({ id }) => id)).toContain('r1');
    expect(page.older?.years.flatMap((year) => year.releases.map(({ id }) => id))).not.toContain(
      'r1',
    );
  });
});

/** The milestone that ends the maintenance of a release. */
function eol(planned: string) {
  return aRelease({ milestones: [{ id: 'eol', kind: 'eol', planned }] }).milestones;
}

describe('the page of an area', () => {
  test('lists the newest releases, and the others in one line with their numbers and their anchors', () => {
    const page = areaPage(aContext(aCatalog(releases(5, 60))), 'iaas');
    expect(page.releases.map(({ id }) => id)).toEqual(['s-release-r5', 's-release-r4']);
    const lines = page.older?.years.flatMap((year) => year.releases) ?? [];
    expect(lines.map(({ id, href, remarks }) => [id, href, remarks])).toEqual([
      ['s-release-r3', '/releases/r3/?area=iaas', ['60 items']],
      ['s-release-r2', '/releases/r2/?area=iaas', ['60 items']],
      ['s-release-r1', '/releases/r1/?area=iaas', ['60 items']],
    ]);
    expect(page.lead).toBe('300 items in 5 releases, newest first.');
    expect(page.filter?.all).toBe('120 items');
  });

  test('does not list a release with more entries than a page holds', () => {
    const page = areaPage(aContext(aCatalog(releases(1, 300))), 'iaas');
    expect(page.releases).toEqual([]);
    expect(page.older?.years[0]?.releases[0]?.remarks).toEqual(['300 items']);
  });
});

describe('the page of a release', () => {
  const sections = (items: number) => {
    const [release] = releases(1, items);
    if (release === undefined) throw new Error('There is a release.');
    return releasePage(aContext(aCatalog([release])), release).items;
  };

  test('lists up to 200 items without folds', () => {
    expect(sections(200).areas.flatMap(({ kinds }) => kinds.map(({ count }) => count))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('folds the lists of more items, with their numbers, and loses none', () => {
    const found = sections(250);
    const [area] = found.areas;
    expect(area?.kinds.map(({ title, count }) => [title, count])).toEqual([
      ['Features', '125 items'],
      ['Fixes', '125 items'],
    ]);
    expect(area?.kinds.flatMap(entriesInList)).toHaveLength(250);
    expect(new Set(entriesIn(found).map(({ href }) => href)).size).toBe(250);
  });
});
