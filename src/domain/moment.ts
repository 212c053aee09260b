import type { Release } from './catalog.ts';
import { cutOff, dayOf, milestoneIndex } from './milestone-order.ts';

/** The moment a projection is taken at: a milestone of the release, the end of a day, or now. */
export type Moment =
  | { readonly at: 'now' }
  | { readonly at: 'day'; readonly day: string }
  | { readonly at: 'milestone'; readonly id: string };

export const NOW: Moment = { at: 'now' };

/** What a history entry or a revision says about when it was. */
export interface Dated {
  readonly on?: string | undefined;
  readonly milestone?: string | undefined;
}

/**
 * A test for "this had been written by then" (content model, "projection"): its milestone is at or
 * before the moment's in the list, or its day is at or before the cut-off.
 */
export function writtenBy(release: Release, moment: Moment): (entry: Dated) => boolean {
  if (moment.at === 'now') return () => true;
  if (moment.at === 'day') return (entry) => (dayOfEntry(release, entry) ?? '9999') <= moment.day;
  const index = milestoneIndex(release, moment.id);
  const limit = cutOff(release, index);
  return (entry) => {
    if (entry.milestone !== undefined) return milestoneIndex(release, entry.milestone) <= index;
    return entry.on !== undefined && limit !== undefined && entry.on <= limit;
  };
}

/** The day of a history entry or a revision: its own, else its milestone's; undefined if neither is known. */
export function dayOfEntry(release: Release, entry: Dated): string | undefined {
  if (entry.on !== undefined) return entry.on;
  const milestone = release.milestones.find((candidate) => candidate.id === entry.milestone);
  return milestone === undefined ? undefined : dayOf(milestone);
}

/** True if something with that `since` is in the release at the moment. */
export function existsAt(release: Release, since: string, moment: Moment): boolean {
  if (moment.at === 'now') return true;
  if (moment.at === 'milestone') {
    return milestoneIndex(release, since) <= milestoneIndex(release, moment.id);
  }
  const day = dayOfEntry(release, { milestone: since });
  return day !== undefined && day <= moment.day;
}
