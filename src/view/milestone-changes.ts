import type { Item, KnownIssue, Milestone, Release } from '../domain/catalog.ts';
import {
  compareMilestones,
  type Change,
  type MilestoneComparison,
} from '../domain/compare-milestones.ts';
import { fixesOf } from '../domain/known-issue-state.ts';
import { writtenBy, type Moment } from '../domain/moment.ts';
import { noteState } from '../domain/note-state.ts';
import type { ViewContext } from './context.ts';
import { optionalHtml } from './inline.ts';
import { adviceTag, maturityTag, statusTag } from './labels.ts';
import type { Tag } from './marks.ts';
import { issueLink, itemLink, milestoneLink, noteLink } from './noun-links.ts';
import { pointsOf, sharedItems } from './release-maintenance.ts';
import type { NavLink } from './site-frame.ts';

/** A link to what changed, with its mark, or with the marks before and after. */
export interface ChangeEntry extends NavLink {
  readonly was: Tag | undefined;
  readonly is: Tag | undefined;
  /** What was said about the change, where it was. */
  readonly noteHtml: string | undefined;
}

export interface ChangeList {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ChangeEntry[];
}

export interface MilestoneChanges {
  readonly title: string;
  readonly before: NavLink | undefined;
  /** Said between two marks by a screen reader. */
  readonly becomes: string;
  readonly lists: readonly ChangeList[];
  readonly none: string;
}

/** What a reader notices since the milestone before: only the lists that have entries. */
export function milestoneChanges(
  context: ViewContext,
  release: Release,
  before: Milestone | undefined,
  milestone: Milestone,
): MilestoneChanges {
  const { words } = context;
  const comparison = compareMilestones(release, before, milestone);
  return {
    title:
      before === undefined ? words.milestone.changesFirst : words.milestone.changes(before.title),
    before: before === undefined ? undefined : milestoneLink(context, release, before),
    becomes: words.milestone.becomes,
    lists: changeLists(context, release, milestone, comparison).filter(
      ({ entries }) => entries.length > 0,
    ),
    none: words.milestone.changesNone,
  };
}

function changeLists(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
  comparison: MilestoneComparison,
): ChangeList[] {
  const { lists } = context.words.milestone;
  const { advice, added, statuses, maturities, notesAdded } = comparison;
  const moment: Moment = { at: 'milestone', id: milestone.id };
  const then = writtenBy(release, moment);
  return [
    { id: 'advice', title: lists.advice, entries: advice.map(changedAdvice(context, then)) },
    {
      id: 'notes',
      title: lists.notes,
      entries: notesAdded.map((note) => ({
        ...noteLink(context, note),
        was: undefined,
        is: adviceTag(noteState(release, note, moment).advice, context),
        noteHtml: undefined,
      })),
    },
    {
      id: 'new',
      title: lists.added,
      entries: [...added, ...backports(context, release, milestone)].map((item) =>
        plain(itemLink(context, item)),
      ),
    },
    { id: 'status', title: lists.statuses, entries: statuses.map(changedStatus(context, then)) },
    {
      id: 'maturity',
      title: lists.maturities,
      entries: maturities.map(changedMaturity(context, then)),
    },
    { id: 'fixed', title: lists.fixed, entries: fixedEntries(context, release, milestone) },
  ];
}

type WasWritten = ReturnType<typeof writtenBy>;

function changedAdvice(context: ViewContext, then: WasWritten) {
  return ({ note, change }: MilestoneComparison['advice'][number]): ChangeEntry => {
    const revision = note.revisions.filter(then).findLast(({ advice }) => advice === change.to);
    return {
      ...noteLink(context, note),
      ...marks(change, (advice) => adviceTag(advice, context)),
      noteHtml: optionalHtml(revision?.why ?? revision?.said),
    };
  };
}

function changedStatus(context: ViewContext, then: WasWritten) {
  return ({ item, change }: MilestoneComparison['statuses'][number]): ChangeEntry => ({
    ...itemLink(context, item),
    ...marks(change, (status) => statusTag(status, context)),
    noteHtml: optionalHtml(
      item.history.filter(then).findLast(({ status }) => status === change.to)?.note,
    ),
  });
}

function changedMaturity(context: ViewContext, then: WasWritten) {
  return ({ item, change }: MilestoneComparison['maturities'][number]): ChangeEntry => ({
    ...itemLink(context, item),
    ...marks(change, (maturity) => maturityTag(maturity, context)),
    noteHtml: optionalHtml(
      item.history.filter(then).findLast(({ maturity }) => maturity === change.to)?.note,
    ),
  });
}

function marks<T>(change: Change<T>, tagOf: (value: T) => Tag) {
  return { was: tagOf(change.from), is: tagOf(change.to) };
}

/** Items of other releases that say they came with this milestone too. */
function backports(context: ViewContext, release: Release, milestone: Milestone): Item[] {
  return sharedItems(context, release).filter((item) =>
    pointsOf(context, release, item).includes(milestone),
  );
}

function fixedEntries(context: ViewContext, release: Release, milestone: Milestone) {
  return context.catalog.releases
    .flatMap((candidate) => candidate.issues)
    .filter((issue) => isFixedBy(context, issue, release, milestone))
    .map((issue) => plain(issueLink(context, issue)));
}

function isFixedBy(
  { catalog }: ViewContext,
  issue: KnownIssue,
  release: Release,
  milestone: Milestone,
): boolean {
  return fixesOf(catalog, issue).some(
    (point) => point.release.id === release.id && point.milestone.id === milestone.id,
  );
}

function plain(link: NavLink): ChangeEntry {
  return { ...link, was: undefined, is: undefined, noteHtml: undefined };
}
