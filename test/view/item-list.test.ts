import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { entriesInList } from '../../src/view/item/kind-list.ts';
import { itemListPage } from '../../src/view/release/item-list-page.ts';
import { ITEMS_IN_PART, LISTED_FROM, listParts } from '../../src/view/release/list-parts.ts';
import { MAINTENANCE_LINKS } from '../../src/view/release/release-maintenance.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { DUTIES_IN_PAGE, OWN_IN_PAGE } from '../../src/view/release/release-room.ts';
import { entriesIn } from '../../src/view/release/release-sections.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';

const KINDS = ['feature', 'fix', 'change'] as const;
const SUMMARY = 'It does what it did before, and more. '.repeat(4);

/** A release with so many items, each tenth of them breaking. */
function large(count: number): Release {
  return aRelease({
    milestones: [
      ga(),
      { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-05-01' },
    ],
    items: Array.from({ length: count }, (_, at) =>
      anItem({
        slug: `i${at}`,
        area: at % 2 === 0 ? 'iaas' : 'kaas',
        kind: KINDS[at % KINDS.length] ?? 'fix',
        summary: SUMMARY,
        since: at % 4 === 0 ? '1.0.1' : 'ga',
        ...(at % 10 === 0 ? { breaking: 'true', impact: SUMMARY, action: SUMMARY } : {}),
      }),
    ),
  });
}

const contextOf = (release: Release) => aContext(aCatalog([release]));

describe('the list of all items of a release', () => {
  test('has parts where the page of the release may have no room', () => {
    const partsOf = (count: number) => {
      const release = large(count);
      return listParts(contextOf(release), release).map(({ items }) => items.length);
    };
    expect(partsOf(LISTED_FROM)).toEqual([]);
    expect(partsOf(ITEMS_IN_PART * 2 + 1)).toEqual([ITEMS_IN_PART, ITEMS_IN_PART, 1]);
  });

  test('has each item once, with links to the neighbouring parts', () => {
    const release = large(600);
    const context = contextOf(release);
    const pages = listParts(context, release).map((part) => itemListPage(context, part));
    const hrefs = pages.flatMap(({ areas }) =>
      areas.flatMap(({ kinds }) => kinds.flatMap(entriesInList).map(({ href }) => href)),
    );
    expect(hrefs).toHaveLength(600);
    expect(new Set(hrefs).size).toBe(600);
    const [first, second] = pages;
    expect([first?.over, first?.lead]).toEqual([
      'Part 1 of 3',
      'Items 1 to 250 of 600, by area and kind.',
    ]);
    expect(first?.pager?.next?.href).toBe(`/releases/${release.id}/list/2/`);
    expect(second?.pager?.previous?.href).toBe(`/releases/${release.id}/list/1/`);
    expect(first?.filter?.all).toBe('250 items');
  });
});

describe('the page of a large release', () => {
  test('shows what it has room for, and links to the part that lists what follows', () => {
    const release = large(2000);
    const context = contextOf(release);
    const page = releasePage(context, release);
    expect(entriesIn(page.items)).toHaveLength(2000);
    const shown = entriesIn(page.shown.items);
    const length = shown.reduce((sum, { href, name, summary = '', duties }) => {
      const texts = duties.map(({ html }) => html).join('');
      return sum + href.length + name.html.length + summary.length + texts.length;
    }, 0);
    expect(length).toBeLessThan(OWN_IN_PAGE);
    expect(shown.length).toBeGreaterThan(200);
    const lists = page.shown.items.areas.flatMap(({ kinds }) => kinds);
    const whole = page.items.areas.flatMap(({ kinds }) => kinds);
    for (const [at, list] of lists.entries()) {
      const all = entriesInList(whole[at] ?? list);
      const first = all[entriesInList(list).length];
      const part = listParts(context, release).find(({ items }) =>
        items.some((item) => context.urls.item(item) === first?.href),
      );
      expect(list.more).toEqual({
        label: `${all.length - entriesInList(list).length} more in the list of all items`,
        href: context.urls.itemList(release.id, part?.number ?? 0),
      });
    }
    expect(lists.length).toBeGreaterThan(3);
  });

  test('has no filter if it lacks items; the filter would not find them', () => {
    const filterOf = (count: number) => {
      const release = large(count);
      return releasePage(contextOf(release), release).filter;
    };
    expect(filterOf(300)?.all).toBe('300 items');
    expect(filterOf(2000)).toBeUndefined();
  });

  test('shows impact and action of the first breaking changes, and folds them by kind', () => {
    const release = large(900);
    const { shown, items } = releasePage(contextOf(release), release);
    const dutiesIn = (sections: typeof items) =>
      entriesIn(sections).filter(({ duties }) => duties.length > 0).length;
    expect([dutiesIn(items), dutiesIn(shown.items)]).toEqual([90, DUTIES_IN_PAGE]);
    expect(shown.items.breaking?.kinds.every(({ count }) => count !== undefined)).toBe(true);
  });

  test('leaves most changes of a maintenance version to its page', () => {
    const release = large(900);
    const [entry] = releasePage(contextOf(release), release).maintenance?.entries ?? [];
    const [list] = entry?.lists ?? [];
    expect([list?.shown.length, list?.links.length]).toEqual([MAINTENANCE_LINKS, 225]);
    expect(list?.more).toEqual({
      label: 'Show all 225',
      href: `/releases/${release.id}/milestones/1.0.1/`,
    });
  });
});
