import { describe, expect, test } from 'vitest';
import { meetingsPage } from '../../src/view/meeting/meetings-page.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { readinessPage } from '../../src/view/readiness/readiness-page.ts';
import { READINGS_IN_PAGE } from '../../src/view/upgrade/path-bounds.ts';
import { upgradeIndexPage } from '../../src/view/upgrade/upgrade-index-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aMeeting, anItem, aNote } from '../support/entries.ts';
import { catalogOf, pageOf } from '../support/path-page.ts';

/** Texts such as `i1` for as many items, meetings or releases. */
const names = (count: number) => Array.from({ length: count }, (_, n) => `i${n + 1}`);

describe('the readiness of a release', () => {
  const release = (count: number) =>
    aRelease({
      milestones: [ga()],
      items: names(count).map((slug) =>
        anItem({ slug, area: Number(slug.slice(1)) % 2 === 0 ? 'iaas' : 'kaas' }),
      ),
    });

  test('folds the areas of a board of more than 200 rows, with their numbers', () => {
    const boardOf = (count: number) =>
      readinessPage(aContext(aCatalog([release(count)])), release(count)).board;
    expect([boardOf(200).isFolded, boardOf(201).isFolded]).toEqual([false, true]);
    expect(boardOf(201).groups.map(({ title, count }) => [title, count])).toEqual([
      ['Infrastructure', '100 items'],
      ['Kubernetes', '101 items'],
    ]);
  });

  test('has the boards of so many meetings that it stays short, the newest first, and says so', () => {
    const days = ['2024-01-01', '2024-01-08', '2024-01-15'];
    const pastOf = (count: number) => {
      const items = names(count).map((slug) =>
        anItem({ slug, history: [{ on: '2024-01-01', status: 'ready' }] }),
      );
      const own = aRelease({ milestones: [ga()], items });
      const meetings = days.map((date) => aMeeting({ date, release: own.id }));
      const { boards, leftOut } = readinessPage(aContext(aCatalog([own], { meetings })), own).past;
      return [leftOut !== undefined, ...boards.map(({ id }) => id)];
    };
    const ids = ['s-meeting-2024-01-15', 's-meeting-2024-01-08', 's-meeting-2024-01-01'];
    expect(pastOf(100)).toEqual([false, ...ids]);
    expect(pastOf(101)).toEqual([true, ...ids.slice(0, 2)]);
    expect(pastOf(301)).toEqual([true]);
  });
});

test('a milestone folds the lists of more than 200 items', () => {
  const foldsOf = (count: number) => {
    const release = aRelease({
      milestones: [ga()],
      items: names(count).map((slug) => anItem({ slug })),
    });
    const [milestone] = release.milestones;
    if (milestone === undefined) throw new Error('It has a GA.');
    const { changes, itemList } = milestonePage(aContext(aCatalog([release])), release, milestone);
    return [
      changes?.lists.map(({ folded }) => folded),
      itemList?.groups.map(({ folded, items }) => [folded, items.length]),
    ];
  };
  expect(foldsOf(200)).toEqual([[undefined], [[undefined, 200]]]);
  expect(foldsOf(201)).toEqual([['Show all 201'], [['Show all 201', 201]]]);
});

test('the page of more than 200 meetings folds all years but the newest', () => {
  const page = (count: number) => {
    const meetings = names(count).map((slug, n) =>
      aMeeting({ slug, date: n < 5 ? '2022-05-01' : '2024-05-01' }),
    );
    return meetingsPage(aContext(aCatalog([], { meetings }))).years;
  };
  expect(page(200).map(({ folded }) => folded)).toEqual([undefined, undefined]);
  expect(page(204).map(({ folded, meetings }) => [folded, meetings.length])).toEqual([
    [undefined, 199],
    ['Show all 5', 5],
  ]);
});

test('the page of upgrades has rows for forty releases, and links to the notes of all others once', () => {
  const releases = names(110).map((id, n) =>
    aRelease({
      id,
      ...(n === 0 ? {} : { previous: `i${n}` }),
      milestones: [ga(`${1900 + n}-03-20`)],
      notes: [aNote({ release: id })],
    }),
  );
  const { overview } = upgradeIndexPage(aContext(aCatalog(releases)));
  expect(overview?.rows).toHaveLength(40);
  expect(overview?.rest?.label).toBe('Show all 70');
  expect(overview?.rest?.links.at(-1)?.href).toBe('/releases/i1/upgrade/');
  expect(overview?.older?.parts[0]?.links).toEqual([]);
});

test('a path shows so many breaking changes with their texts, and the others by title', () => {
  const breakingOf = (count: number) => {
    const items = names(count).map((slug) =>
      anItem({ slug, release: 'r2', breaking: 'true', impact: 'It stops.', action: 'Change it.' }),
    );
    const [hop] = pageOf(catalogOf({ items }), 'r1', 'r2').hops;
    return hop?.breaking;
  };
  expect(breakingOf(READINGS_IN_PAGE)?.folded).toBeUndefined();
  const long = breakingOf(READINGS_IN_PAGE + 3);
  expect([long?.folded, long?.unfolded]).toEqual(['3 more (titles only)', READINGS_IN_PAGE]);
  expect(long?.steps).toHaveLength(READINGS_IN_PAGE + 3);
});
