import type { Item, KnownIssue, Milestone, Release, UpgradeNote } from '../../domain/catalog.ts';
import { milestonesAlsoIn } from '../../domain/also-in.ts';
import { hasArrived } from '../../domain/item-arrival.ts';
import { itemState } from '../../domain/item-state.ts';
import { wasKnownAt, wasPublishedAt } from '../../domain/known-at.ts';
import { issueStateAt, type VersionIssueState } from '../../domain/known-issue-state.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { existsAt, type Moment } from '../../domain/moment.ts';
import { noteState } from '../../domain/note-state.ts';
import { plannedAt } from '../../domain/planned-at.ts';
import type { ViewContext } from '../context.ts';
import { statusTag } from '../shared/labels.ts';
import { noteTag } from '../shared/note-marks.ts';
import type { Tag } from '../shared/marks.ts';
import { planText } from '../shared/plan-text.ts';

/** The state of an entry at a milestone: a mark, a text or both. */
export interface CompareState {
  readonly tag: Tag | undefined;
  readonly text: string | undefined;
}

/** Returns the state of an entry at a milestone. */
export type StateAt = (milestone: Milestone) => CompareState;

function momentOf({ id }: Milestone): Moment {
  return { at: 'milestone', id };
}

/**
 * Returns status and maturity, once the item is known. Only an item that is not deferred can be "not in the release
 * yet".
 */
export function itemAt(context: ViewContext, release: Release, item: Item): StateAt {
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
export function sharedAt(context: ViewContext, release: Release, item: Item): StateAt {
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

/** Returns whether a note is there, and how much it matters. */
export function noteAt(context: ViewContext, release: Release, note: UpgradeNote): StateAt {
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
export function issueAt(
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

/** Returns the plan of a milestone as it stood at another. */
export function planAt(context: ViewContext, release: Release, planned: Milestone): StateAt {
  return (milestone) => {
    const plan = plannedAt(release, planned, momentOf(milestone));
    return {
      tag: undefined,
      text: plan === undefined ? context.words.timeline.noPlan : planText(plan, context).text,
    };
  };
}
