import type { Milestone, Release } from './catalog.ts';
import { actualDay, dayOf, milestoneIndex } from './milestone-order.ts';
import { dayOfEntry, type DatedChange } from './moment.ts';
import { happened } from './publication.ts';

/** The days on which an entry was published and last changed. */
export interface EntryDays {
  /** Undefined until its milestone has happened. */
  readonly published: string | undefined;
  /** Undefined if neither the entry nor the timeline of its release has a day up to today. */
  readonly updated: string | undefined;
}

/** The fields of an entry that its days follow from. */
export interface DatedFields {
  readonly since: string;
  readonly updated?: string | undefined;
  /** The history or the revisions. */
  readonly changes?: readonly DatedChange[];
}

/**
 * Derives the days of an entry from the content alone. It is published on the day of its `since`. It
 * changed on the day of `updated`, else of its last history entry or revision, else when it was
 * published, else on the first day that the timeline of its release names.
 */
export function entryDays(release: Release, facts: DatedFields, today: string): EntryDays {
  const published = publishedDay(release, facts.since, today);
  const changed = facts.updated ?? lastChange(release, facts.changes ?? [], today) ?? published;
  const updated = changed ?? firstDay(release, today);
  // An entry cannot change before it is published.
  const isLater = published !== undefined && published > (updated ?? '');
  return { published, updated: isLater ? published : updated };
}

/**
 * Returns the day on which a milestone happened. If its own day is not recorded, that of the next dated
 * milestone, else of the previous one; a plan counts only where no milestone has a day on which it happened. Undefined if it has not happened yet, or if no milestone has a day.
 */
export function publishedDay(release: Release, since: string, today: string): string | undefined {
  const index = Math.max(0, milestoneIndex(release, since));
  const milestones = release.milestones.map((milestone) =>
    milestone.outcome === undefined ? milestone : undefined,
  );
  const later = milestones.slice(index).filter((one) => one !== undefined);
  if (!later.some((milestone) => happened(milestone, today))) return undefined;
  const earlier = milestones.slice(0, index).filter((one) => one !== undefined);
  return nearestDay(later, earlier, actualDay, today) ?? nearestDay(later, earlier, dayOf, today);
}

/** Returns the first day of some milestones, else the last one of those before them. */
function nearestDay(
  later: readonly Milestone[],
  earlier: readonly Milestone[],
  dayIn: (milestone: Milestone) => string | undefined,
  today: string,
): string | undefined {
  const day = later.map(dayIn).find((one) => one !== undefined);
  if (day !== undefined && day <= today) return day;
  return earlier.map(dayIn).findLast((one) => one !== undefined && one <= today);
}

function lastChange(
  release: Release,
  changes: readonly DatedChange[],
  today: string,
): string | undefined {
  return changes
    .map((change) => dayOfEntry(release, change))
    .filter((day) => day !== undefined && day <= today)
    .toSorted()
    .at(-1);
}

/**
 * Returns the first day that a timeline names, which stays the same when milestones are added; undefined if it lies
 * ahead.
 */
export function firstDay({ milestones }: Release, today: string): string | undefined {
  const days = milestones.flatMap((milestone) => [
    dayOf(milestone),
    ...milestone.plans.map(({ set }) => set),
  ]);
  const known = days.filter((day) => day !== undefined).toSorted()[0];
  return known === undefined || known > today ? undefined : known;
}
