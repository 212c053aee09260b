import type { Release } from './catalog.ts';
import { dayOf, milestoneIndex } from './milestone-order.ts';
import { dayOfEntry, type Dated } from './moment.ts';
import { happened } from './schedule.ts';

/** When something on the site came out, and when it last changed. */
export interface EntryDays {
  /** Undefined while its milestone is to come. */
  readonly published: string | undefined;
  readonly updated: string;
}

export interface EntryFacts {
  readonly since: string;
  readonly updated?: string | undefined;
  /** Its history or its revisions. */
  readonly changes?: readonly Dated[];
}

/** The day of what the content gives no day at all, so that two builds agree on it. */
export const NO_DAY = '1970-01-01';

/**
 * The days of an entry, from the content alone: published on the day of its `since`; changed on the
 * day that `updated` names, else that of its last history entry or revision, else when it was
 * published. What has no day of its own has the first one that its release's timeline names.
 */
export function entryDays(release: Release, facts: EntryFacts, today: string): EntryDays {
  const published = publishedDay(release, facts.since, today);
  const changed = facts.updated ?? lastChange(release, facts.changes ?? [], today) ?? published;
  const updated = changed ?? firstDay(release, today);
  // Nothing changes before it is out.
  return {
    published,
    updated: published !== undefined && published > updated ? published : updated,
  };
}

/**
 * The day a milestone came: its own; where that was not recorded, the next dated one's (content
 * model, "projection"), else that of the one before. Undefined if it is still to come.
 */
export function publishedDay(release: Release, since: string, today: string): string | undefined {
  const index = Math.max(0, milestoneIndex(release, since));
  const milestones = release.milestones.map((milestone) =>
    milestone.outcome === undefined ? milestone : undefined,
  );
  const later = milestones.slice(index).filter((one) => one !== undefined);
  if (!later.some((milestone) => happened(milestone, today))) return undefined;
  const day = later.map(dayOf).find((one) => one !== undefined);
  if (day !== undefined && day <= today) return day;
  const earlier = milestones.slice(0, index).filter((one) => one !== undefined);
  return earlier.map(dayOf).findLast((one) => one !== undefined && one <= today) ?? NO_DAY;
}

function lastChange(
  release: Release,
  changes: readonly Dated[],
  today: string,
): string | undefined {
  return changes
    .map((change) => dayOfEntry(release, change))
    .filter((day) => day !== undefined && day <= today)
    .toSorted()
    .at(-1);
}

/** The first day that a timeline names: it stays where it is when milestones come. */
export function firstDay({ milestones }: Release, today: string): string {
  const days = milestones.flatMap((milestone) => [
    dayOf(milestone),
    ...milestone.plans.map(({ set }) => set),
  ]);
  const known = days.filter((day) => day !== undefined).toSorted()[0];
  return known === undefined || known > today ? NO_DAY : known;
}
