import type { Advice, Maturity, Status } from '../schema/vocabulary.ts';
import type { Item, Milestone, Release, UpgradeNote } from './catalog.ts';
import { itemState } from './item-state.ts';
import { existsAt, type Moment } from './moment.ts';
import { areOnOneTrack, milestoneIndex } from './milestone-order.ts';
import { noteState } from './note-state.ts';
import { plannedAt } from './planned-at.ts';
import { happened, isPublication } from './publication.ts';

/** A value before and after. */
export interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/** The changes between two milestones of a release. */
export interface MilestoneComparison {
  readonly statuses: readonly {
    readonly item: Item;
    readonly change: Change<Status | undefined>;
  }[];
  readonly maturities: readonly { readonly item: Item; readonly change: Change<Maturity> }[];
  readonly notesAdded: readonly UpgradeNote[];
  readonly advice: readonly { readonly note: UpgradeNote; readonly change: Change<Advice> }[];
  /** Milestones with another plan, as written; undefined where nothing was planned. */
  readonly plans: readonly {
    readonly milestone: Milestone;
    readonly change: Change<string | undefined>;
  }[];
}

/** Returns the nearest earlier publication that happened, on the same track if one is set. */
export function milestoneBefore(
  release: Release,
  milestone: Milestone,
  today: string,
): Milestone | undefined {
  const index = milestoneIndex(release, milestone.id);
  return release.milestones
    .slice(0, index)
    .filter((candidate) => isPublication(candidate) && happened(candidate, today))
    .filter((candidate) => areOnOneTrack(candidate, milestone))
    .at(-1);
}

/** Compares a milestone with a later one; `from` undefined compares with the start of the release. */
export function compareMilestones(
  release: Release,
  from: Milestone | undefined,
  to: Milestone,
): MilestoneComparison {
  const end: Moment = { at: 'milestone', id: to.id };
  const start: Moment | undefined =
    from === undefined ? undefined : { at: 'milestone', id: from.id };
  const isNew = (since: string) =>
    existsAt(release, since, end) && (start === undefined || !existsAt(release, since, start));
  const notes = release.notes.filter((note) => existsAt(release, note.since, end));
  return {
    notesAdded: notes.filter((note) => isNew(note.since)),
    ...(start === undefined
      ? { statuses: [], maturities: [], advice: [], plans: [] }
      : changesBetween(release, start, end, notes)),
  };
}

function changesBetween(
  release: Release,
  start: Moment,
  end: Moment,
  notes: readonly UpgradeNote[],
) {
  const states = release.items.map((item) => ({
    item,
    was: itemState(release, item, start),
    is: itemState(release, item, end),
  }));
  const advices = notes
    .filter((note) => existsAt(release, note.since, start))
    .map((note) => ({
      note,
      change: {
        from: noteState(release, note, start).advice,
        to: noteState(release, note, end).advice,
      },
    }));
  return {
    statuses: states
      .map(({ item, was, is }) => ({ item, change: { from: was.status, to: is.status } }))
      .filter(differs),
    maturities: states
      .map(({ item, was, is }) => ({ item, change: { from: was.maturity, to: is.maturity } }))
      .filter(differs),
    advice: advices.filter(differs),
    plans: release.milestones
      .map((milestone) => ({
        milestone,
        change: {
          from: plannedAt(release, milestone, start),
          to: plannedAt(release, milestone, end),
        },
      }))
      .filter(differs),
  };
}

function differs<T>({ change }: { change: Change<T> }): boolean {
  return change.from !== change.to;
}
