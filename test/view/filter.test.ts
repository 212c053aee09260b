import { describe, expect, test } from 'vitest';
import { areaPage } from '../../src/view/area/area-page.ts';
import { areaFacet, filteredEntry, filterOf } from '../../src/view/shared/filter.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { releasesPage } from '../../src/view/release/releases-page.ts';
import { aCatalog, aRelease, aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const release = aRelease({
  items: [
    anItem({ slug: 'a', audience: ['operator', 'developer'] }),
    anItem({ slug: 'b', kind: 'fix', maturity: 'preview' }),
    anItem({ slug: 'c', area: 'kaas', status: 'deferred', highlight: 'true' }),
  ],
  notes: [aNote({ area: 'kaas' }), aNote({ slug: 'bare' })],
  issues: [anIssue({ area: 'iaas' })],
});
const site = aSite({ audiences: ['operator', 'developer'] });
const context = aContext(aCatalog([release], { site }));
const placed = release.items.map((item) => ({ release, item }));

describe('a filter', () => {
  test('offers the values of its items, in the order of site.yaml and of the schema', () => {
    const facets = filterOf(context, placed)?.facets.map(({ name, title, options }) => [
      name,
      title,
      ...options.map(({ value, label }) => `${value}: ${label}`),
    ]);
    expect(facets).toEqual([
      ['area', 'Area', 'iaas: Infrastructure', 'kaas: Kubernetes'],
      ['kind', 'Kind', 'feature: Features', 'fix: Fixes'],
      ['audience', 'For', 'operator: Operators', 'developer: Developers'],
      ['maturity', 'Maturity', 'stable: Stable', 'preview: Preview'],
      ['status', 'Status', 'ready: Ready', 'deferred: Deferred'],
    ]);
  });

  test('leaves out a facet with a single value, and is undefined without facets', () => {
    const alike = placed.slice(0, 2);
    expect(filterOf(context, alike)?.facets.map(({ name }) => name)).toEqual([
      'kind',
      'audience',
      'maturity',
    ]);
    expect(filterOf(context, placed.slice(0, 1))).toBeUndefined();
    expect(filterOf(context, [])).toBeUndefined();
  });

  test('an entry has its values for each facet, in order', () => {
    const filter = filterOf(context, placed);
    expect(placed.map((one) => filteredEntry(context, one, filter).facets)).toEqual([
      'iaas;feature;operator,developer;stable;ready',
      'iaas;fix;;preview;ready',
      'kaas;feature;;stable;deferred',
    ]);
    expect(placed.map((one) => filteredEntry(context, one, undefined).facets)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('an entry with an area only is filtered by area', () => {
    const filter = filterOf(context, placed);
    expect(release.notes.map((note) => areaFacet(note, filter))).toEqual(['kaas', '']);
    expect(areaFacet({ area: 'iaas' }, undefined)).toBeUndefined();
    const withoutArea = filterOf(context, placed.slice(0, 2));
    expect(areaFacet({ area: 'iaas' }, withoutArea)).toBe('');
  });

  test('its texts have a placeholder for the number', () => {
    expect(filterOf(context, placed)).toMatchObject({
      all: '3 items',
      shown: '{n} of 3 items shown',
      none: 'No item matches all filters.',
    });
  });

  test('an audience that only site.yaml knows is shown by its id', () => {
    const pilots = aSite({ audiences: ['pilots'] });
    const items = [anItem({ slug: 'x', audience: ['pilots'] }), anItem({ slug: 'y' })];
    const own = aRelease({ items });
    const filter = filterOf(
      aContext(aCatalog([own], { site: pilots })),
      items.map((item) => ({ release: own, item })),
    );
    expect(filter?.facets[0]?.options).toEqual([{ value: 'pilots', label: 'pilots' }]);
  });
});

describe('the pages with a filter', () => {
  test('a release: items have all facets, notes and issues their area', () => {
    const page = releasePage(context, release);
    const { highlights, areas, out } = page.items;
    expect(page.filter?.facets).toHaveLength(5);
    const entries = [...areas.flatMap(({ kinds }) => kinds), highlights, out].flatMap(
      (list) => list?.entries ?? [],
    );
    expect(entries.every(({ facets }) => facets?.split(';').length === 5)).toBe(true);
    expect(page.upgrade?.phases.flatMap(({ notes }) => notes.map(({ facet }) => facet))).toEqual([
      'kaas',
      '',
    ]);
    expect(page.issues?.issues.map(({ facet }) => facet)).toEqual(['iaas']);
  });

  test('an area: has no facet for the area', () => {
    const { filter } = areaPage(context, 'iaas');
    expect(filter?.facets.map(({ name }) => name)).toEqual(['kind', 'audience', 'maturity']);
  });

  test('all releases: list the items of each by title', () => {
    const page = releasesPage(context);
    expect(page.releases[0]?.items).toMatchObject({ title: '3 items' });
    expect(page.releases[0]?.items?.entries.map(({ summary }) => summary)).toEqual(
      Array.from({ length: 3 }),
    );
  });

  test('all releases: beyond the limit, an older release only shows a number', () => {
    const many = (id: string, n: number, previous?: string) =>
      aRelease({
        id,
        ...(previous === undefined ? {} : { previous }),
        items: Array.from({ length: n }, (_none, index) =>
          anItem({ release: id, slug: `i${index}`, kind: index % 2 === 0 ? 'fix' : 'change' }),
        ),
      });
    const page = releasesPage(
      aContext(aCatalog([many('r1', 2), many('r2', 100, 'r1'), many('r3', 150, 'r2')])),
    );
    expect(page.releases.map(({ items, elsewhere }) => [items?.title, elsewhere])).toEqual([
      ['150 items', undefined],
      ['100 items', undefined],
      [undefined, '2 items, on the release page.'],
    ]);
  });
});
