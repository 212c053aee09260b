import type { Release } from './catalog.ts';
import { cutOff, milestoneIndex } from './milestone-order.ts';

/** A point in time for which states are derived: a milestone of the release, the end of a day, or now. */
export type Moment =
  | { readonly at: 'now' }
  | { readonly at: 'day'; readonly day: string }
  | { readonly at: 'milestone'; readonly id: string };

export const NOW: Moment = { at: 'now' };

/** The date fields of a history entry or a revision. */
export interface DatedChange {
  readonly on?: string | undefined;
  readonly milestone?: string | undefined;
}

/**
 * Returns a predicate that accepts changes made up to a moment: their milestone is at or before the
 * moment's in the list, or their day is at or before the cut-off.
 */
export function writtenBy(release: Release, moment: Moment): (entry: DatedChange) => boolean {
  if (moment.at === 'now') return () => true;
  if (moment.at === 'day') return (entry) => (dayOfEntry(release, entry) ?? '9999') <= moment.day;
  const index = milestoneIndex(release, moment.id);
  const limit = cutOff(release, index);
  return (entry) => {
    if (entry.milestone !== undefined) return milestoneIndex(release, entry.milestone) <= index;
    return entry.on !== undefined && limit !== undefined && entry.on <= limit;
  };
}

/**
 * Returns the day of a change: its own, else that of its milestone, else that of the next dated milestone; undefined
 * if none is known.
 */
export function dayOfEntry(release: Release, entry: DatedChange): string | undefined {
  if (entry.on !== undefined) return entry.on;
  const index = entry.milestone === undefined ? -1 : milestoneIndex(release, entry.milestone);
  return index === -1 ? undefined : cutOff(release, index);
}

/** Checks whether an entry with this `since` is in the release at a moment. */
export function existsAt(release: Release, since: string, moment: Moment): boolean {
  if (moment.at === 'now') return true;
  if (moment.at === 'milestone') {
    return milestoneIndex(release, since) <= milestoneIndex(release, moment.id);
  }
  const day = dayOfEntry(release, { milestone: since });
  return day !== undefined && day <= moment.day;
}
