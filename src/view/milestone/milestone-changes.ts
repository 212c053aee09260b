import { itemsAlsoAdded } from '../../domain/also-in.ts';
import type { Milestone, Release } from '../../domain/catalog.ts';
import { compareMilestones, type MilestoneComparison } from '../../domain/compare-milestones.ts';
import { issuesFixedBy } from '../../domain/issues-of.ts';
import { writtenBy, type Moment } from '../../domain/moment.ts';
import { isToCome } from '../../domain/schedule.ts';
import { noteState } from '../../domain/note-state.ts';
import { itemsAddedSince } from '../../domain/release-contents.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { foldLabel } from '../shared/fold-label.ts';
import {
  changedAdvice,
  changedMaturity,
  changedPlan,
  changedStatus,
  newEntry,
  type ChangeEntry,
} from '../shared/change-entries.ts';
import { compareLink } from '../compare/compare-link.ts';
import { sharedLinks } from '../release/shared-links.ts';
import type { ViewContext } from '../context.ts';
import {
  boundedList,
  restOf,
  restOfItems,
  withRoom,
  type BoundedList,
  type RestLink,
} from '../shared/page-room.ts';
import { noteTag } from '../shared/note-marks.ts';
import { issueLink, itemLink, milestoneLink, noteLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';

export interface ChangeList {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ChangeEntry[];
  /** Set where the list is long, and folded. */
  readonly folded?: string | undefined;
  /** The entries that the page has room for. */
  readonly bounded: BoundedList<ChangeEntry>;
}

/** Number of changes that a page shows, over all lists. */
export const CHANGES_IN_PAGE = 300;

export interface MilestoneChanges {
  readonly title: string;
  readonly before: NavLink | undefined;
  /** Read between two marks by a screen reader. */
  readonly becomes: string;
  readonly lists: readonly ChangeList[];
  readonly none: string;
  /** Link to the comparison of milestones, with these two selected. */
  readonly compare: NavLink | undefined;
}

/**
 * Returns the changes since the previous milestone, without empty lists. Cached for the page of the
 * milestone and the announcement on it.
 */
export const milestoneChanges = memoizeLast(
  (
    context: ViewContext,
    release: Release,
    before: Milestone | undefined,
    milestone: Milestone,
  ): MilestoneChanges => {
    const { words } = context;
    const comparison = compareMilestones(release, before, milestone);
    return {
      title:
        before === undefined ? words.milestone.changesFirst : words.milestone.changes(before.title),
      before: before === undefined ? undefined : milestoneLink(context, release, before),
      becomes: words.milestone.becomes,
      lists: boundedLists(context, changeLists(context, release, before, milestone, comparison)),
      none: words.milestone.changesNone,
      compare: compareLink(context, release, before, milestone),
    };
  },
);

/** A list with the link to what its page has no room for. */
interface UnboundedList extends Pick<ChangeList, 'id' | 'title' | 'entries'> {
  readonly rest: RestLink;
}

/** Folds long lists, and leaves the last entries of very long ones to the release notes. */
function boundedLists(context: ViewContext, lists: readonly UnboundedList[]): ChangeList[] {
  const room = withRoom(
    lists.map(({ entries }) => entries),
    CHANGES_IN_PAGE,
  );
  return lists
    .filter(({ entries }) => entries.length > 0)
    .map((list) => {
      const bounded = boundedList(list.entries, room, list.rest);
      const { id, title, entries } = list;
      return { id, title, entries, folded: foldLabel(context, list.entries, { bounded }), bounded };
    });
}

function changeLists(
  context: ViewContext,
  release: Release,
  before: Milestone | undefined,
  milestone: Milestone,
  comparison: MilestoneComparison,
): UnboundedList[] {
  const { catalog, today } = context;
  const { lists } = context.words.milestone;
  const added = itemsAddedSince(release, before, milestone, today);
  const backports = itemsAlsoAdded(catalog, release, before, milestone);
  const { advice, statuses, maturities, notesAdded, plans } = comparison;
  const moment: Moment = { at: 'milestone', id: milestone.id };
  const then = writtenBy(release, moment);
  const isPlan = isToCome(release, milestone, today);
  const items = restOfItems(context, release);
  const notes = restOf(context, release, 'upgrade');
  return [
    {
      id: 'advice',
      title: lists.advice,
      entries: advice.map(changedAdvice(context, then)),
      rest: notes,
    },
    {
      id: 'notes',
      title: lists.notes,
      rest: notes,
      entries: notesAdded.map((note) => ({
        ...noteLink(context, note),
        was: undefined,
        is: noteTag(noteState(release, note, moment), context),
        days: undefined,
        noteHtml: undefined,
      })),
    },
    {
      id: 'new',
      title: isPlan ? lists.addedPlanned(milestone.title) : lists.added(milestone.title),
      rest: items,
      entries: [
        ...added.map((item) => itemLink(context, item)),
        ...sharedLinks(context, release, backports),
      ].map(newEntry),
    },
    {
      id: 'status',
      title: lists.statuses,
      entries: statuses.map(changedStatus(context, then)),
      rest: items,
    },
    {
      id: 'maturity',
      title: lists.maturities,
      rest: items,
      entries: maturities.map(changedMaturity(context, then)),
    },
    {
      id: 'plans',
      title: lists.plans,
      entries: plans.map(changedPlan(context, release)),
      rest: restOf(context, release, 'timeline'),
    },
    {
      id: 'fixed',
      title: isPlan ? lists.fixedPlanned : lists.fixed,
      rest: restOf(context, release, 'knownIssues'),
      entries: fixedEntries(context, release, milestone),
    },
  ];
}

function fixedEntries(context: ViewContext, release: Release, milestone: Milestone) {
  return issuesFixedBy(context.catalog, { release, milestone }).map((issue) =>
    newEntry(issueLink(context, issue)),
  );
}
