import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { itemsAlsoIn } from '../../domain/also-in.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle } from '../shared/labels.ts';
import {
  boundedList,
  restOf,
  restOfItems,
  withRoom,
  type BoundedList,
} from '../shared/page-room.ts';
import { issueLink, itemLink, milestoneLink, noteLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';
import { statesIn, type RowCells } from './compare-cells.ts';
import { issueAt, itemAt, noteAt, planAt, sharedAt, type StateAt } from './compare-states.ts';

export interface CompareRow extends NavLink, RowCells {}

export interface CompareGroup {
  readonly title: string;
  readonly rows: readonly CompareRow[];
  /** Those that the page has room for: first what differs. */
  readonly bounded: BoundedList<CompareRow>;
}

/** Number of cells in the table of a page; a row that never changes has one. */
export const CELLS_IN_PAGE = 1000;

/**
 * Returns the states of all entries of a release at the given milestones, grouped by area and kind. `pair` holds the
 * positions of the two milestones that the page opens with.
 */
export function compareGroups(
  context: ViewContext,
  release: Release,
  milestones: readonly Milestone[],
  pair: readonly number[],
): CompareGroup[] {
  const { words, catalog, today } = context;
  const rowOf = (link: NavLink, stateAt: StateAt): CompareRow => ({
    ...link,
    ...statesIn(milestones.map(stateAt), pair),
  });
  const itemRow = (item: Item) => rowOf(itemLink(context, item), itemAt(context, release, item));
  const items = restOfItems(context, release);
  const areas = groupByArea(catalog.site, release.items, ({ area }) => area).map(
    ({ area, entries }) => ({
      title: area === '' ? words.compare.items : areaTitle(area, context),
      rows: entries.map(itemRow),
      rest: items,
    }),
  );
  const shared = itemsAlsoIn(catalog, release, context.today).map((item) =>
    rowOf(itemLink(context, item), sharedAt(context, release, item)),
  );
  const notes = release.notes.map((note) =>
    rowOf(noteLink(context, note), noteAt(context, release, note)),
  );
  const issues = issuesOf(catalog, release, today).map((issue) =>
    rowOf(issueLink(context, issue), issueAt(context, release, issue)),
  );
  const plans = release.milestones
    .map((one) => rowOf(milestoneLink(context, release, one), planAt(context, release, one)))
    .filter(({ cells }) => cells.length > 1);
  const groups = [
    ...areas,
    { title: words.release.shared, rows: shared, rest: items },
    {
      title: words.common.ofRelease.upgrade,
      rows: notes,
      rest: restOf(context, release, 'upgrade'),
    },
    {
      title: words.common.ofRelease.knownIssues,
      rows: issues,
      rest: restOf(context, release, 'knownIssues'),
    },
    {
      title: words.compare.plans,
      rows: plans,
      rest: restOf(context, release, 'timeline'),
    },
  ].filter(({ rows }) => rows.length > 0);
  const room = roomFor(groups.map(({ rows }) => rows));
  return groups.map((group) => ({
    title: group.title,
    rows: group.rows,
    bounded: boundedList(group.rows, room, group.rest),
  }));
}

/** Returns the rows that the page shows: first those that differ when it opens, then those that ever change. */
function roomFor(lists: readonly (readonly CompareRow[])[]): ReadonlySet<CompareRow> {
  const rows = lists.flat();
  const cells = rows.reduce((sum, row) => sum + row.cells.length + 1, 0);
  // Rows have about as many cells in each rank, so their average decides how many fit.
  const most = Math.floor((rows.length * CELLS_IN_PAGE) / Math.max(cells, 1));
  return withRoom(lists, most, ({ opens, cells: own }) => (opens ? 0 : own.length > 1 ? 1 : 2));
}
