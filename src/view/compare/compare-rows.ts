import type { Item, KnownIssue, Milestone, Release, UpgradeNote } from '../../domain/catalog.ts';
import { itemsAlsoIn, milestonesAlsoIn } from '../../domain/also-in.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import { hasArrived } from '../../domain/item-arrival.ts';
import { itemState } from '../../domain/item-state.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { wasKnownAt, wasPublishedAt } from '../../domain/known-at.ts';
import { issueStateAt, type VersionIssueState } from '../../domain/known-issue-state.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { existsAt, type Moment } from '../../domain/moment.ts';
import { noteState } from '../../domain/note-state.ts';
import { plannedAt } from '../../domain/planned-at.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle, statusTag } from '../shared/labels.ts';
import { noteTag } from '../shared/note-marks.ts';
import type { Tag } from '../shared/marks.ts';
import { boundedList, withRoom, type BoundedList } from '../shared/page-room.ts';
import { planText } from '../shared/plan-text.ts';
import { issueLink, itemLink, milestoneLink, noteLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';

/** The state of an entry at a milestone: a mark, a text or both. */
export interface CompareState {
  readonly tag: Tag | undefined;
  readonly text: string | undefined;
}

/** A state with the number of consecutive milestones it spans. */
export interface CompareCell extends CompareState {
  readonly span: number;
  /** Whether it is the state at one of the two milestones that the page opens with. */
  readonly opens: boolean;
}

export interface CompareRow extends NavLink {
  readonly cells: readonly CompareCell[];
  /** Whether the two milestones that the page opens with differ in it. */
  readonly opens: boolean;
}

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
  const areas = groupByArea(catalog.site, release.items, ({ area }) => area).map(
    ({ area, entries }) => ({
      title: area === '' ? words.compare.items : areaTitle(area, context),
      rows: entries.map(itemRow),
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
    { title: words.release.shared, rows: shared },
    { title: words.common.ofRelease.upgrade, rows: notes },
    { title: words.common.ofRelease.knownIssues, rows: issues },
    { title: words.compare.plans, rows: plans },
  ].filter(({ rows }) => rows.length > 0);
  const room = roomFor(groups.map(({ rows }) => rows));
  return groups.map((group) => ({
    ...group,
    bounded: boundedList(context, release, group.rows, room),
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

type StateAt = (milestone: Milestone) => CompareState;

function momentOf({ id }: Milestone): Moment {
  return { at: 'milestone', id };
}

/**
 * Returns status and maturity, once the item is known. Only an item that is not deferred can be "not in the release
 * yet".
 */
function itemAt(context: ViewContext, release: Release, item: Item): StateAt {
  const { words } = context;
  return (milestone) => {
    if (!wasKnownAt(release, item, momentOf(milestone))) return nothingKnown(context);
    const { status, maturity } = itemState(release, item, momentOf(milestone));
    const isAbsent = status !== 'deferred' && !hasArrived(release, item, milestone);
    const remarks = [
      ...(maturity === 'stable' ? [] : [words.maturity[maturity]]),
      ...(isAbsent ? [words.compare.absent] : []),
    ];
    return {
      tag: statusTag(status, context),
      text: remarks.length === 0 ? undefined : words.formats.row(remarks),
    };
  };
}

/** Returns whether an item of another release has reached this one (`also_in`). */
function sharedAt(context: ViewContext, release: Release, item: Item): StateAt {
  const { words } = context;
  const points = milestonesAlsoIn(context.catalog, release, item).map(({ id }) =>
    milestoneIndex(release, id),
  );
  return (milestone) => {
    if (!wasPublishedAt(release, item, momentOf(milestone))) return nothingKnown(context);
    const isIn = points.some((point) => point <= milestoneIndex(release, milestone.id));
    return { tag: undefined, text: isIn ? words.compare.present : words.compare.absent };
  };
}

function nothingKnown({ words }: ViewContext): CompareState {
  return { tag: undefined, text: words.compare.nothing };
}

function noteAt(context: ViewContext, release: Release, note: UpgradeNote): StateAt {
  return (milestone) =>
    existsAt(release, note.since, momentOf(milestone))
      ? {
          tag: noteTag(noteState(release, note, momentOf(milestone)), context),
          text: undefined,
        }
      : { tag: undefined, text: context.words.compare.absent };
}

/**
 * Returns whether an issue affects a milestone; before the first affected version that is unknown.
 */
function issueAt(
  { words, catalog, today }: ViewContext,
  release: Release,
  issue: KnownIssue,
): StateAt {
  const { affected, fixed, unrecorded } = words.compare;
  const texts: Readonly<Partial<Record<VersionIssueState, string>>> = { open: affected, fixed };
  return (milestone) => {
    const state = issueStateAt(catalog, issue, { release, milestone }, today);
    return { tag: undefined, text: texts[state] ?? unrecorded };
  };
}

function planAt(context: ViewContext, release: Release, planned: Milestone): StateAt {
  return (milestone) => {
    const plan = plannedAt(release, planned, momentOf(milestone));
    return {
      tag: undefined,
      text: plan === undefined ? context.words.timeline.noPlan : planText(plan, context).text,
    };
  };
}

/** Returns the cells of a row, and whether its states at the positions of a pair differ. */
function statesIn(
  states: readonly CompareState[],
  pair: readonly number[],
): Pick<CompareRow, 'cells' | 'opens'> {
  const [first, ...others] = pair.map((position) => states[position]);
  const opens = others.some((other) => !isSame(first, other));
  return { opens, cells: cellsOf(states, opens ? pair : []) };
}

/**
 * Merges equal states of consecutive milestones into one cell. Those at the given positions keep cells of their own, so
 * that the page can show them alone before any script runs.
 */
function cellsOf(states: readonly CompareState[], alone: readonly number[]): CompareCell[] {
  return states.reduce<CompareCell[]>((cells, state, position) => {
    const last = cells.at(-1);
    const opens = alone.includes(position);
    if (last === undefined || last.opens || opens || !isSame(last, state)) {
      return [...cells, { ...state, span: 1, opens }];
    }
    return [...cells.slice(0, -1), { ...last, span: last.span + 1 }];
  }, []);
}

function isSame(one: CompareState | undefined, other: CompareState | undefined): boolean {
  return one?.tag?.word === other?.tag?.word && one?.text === other?.text;
}
