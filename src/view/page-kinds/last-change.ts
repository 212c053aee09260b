import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { actualDay } from '../../domain/milestone-order.ts';

/** Days as the content gives them; some are missing, some are to come. */
type Days = readonly (string | undefined)[];

/** Returns the last day on which the notes of a release, a milestone or an item changed. */
export function releaseChange(release: Release, today: string): string | undefined {
  const days = [release.updated, ...release.milestones.map(actualDay), ...itemDays(release)];
  return lastDay(days, today);
}

/** Returns the last day on which the notes of a product's releases changed. */
export function productChange(releases: readonly Release[], today: string): string | undefined {
  return lastDay(
    releases.map((release) => releaseChange(release, today)),
    today,
  );
}

/** Returns the last day on which an upgrade note of a release changed. */
export function upgradeNotesChange({ notes }: Release, today: string): string | undefined {
  const days = notes.flatMap(({ updated, revisions }) => [
    updated,
    ...revisions.map(({ on }) => on),
  ]);
  return lastDay(days, today);
}

/** Returns the day of the last milestone that a release has reached. */
export function timelineChange({ milestones }: Release, today: string): string | undefined {
  return lastDay(milestones.map(actualDay), today);
}

/** Returns the day of a milestone, once it is reached. */
export function milestoneChange(milestone: Milestone, today: string): string | undefined {
  return lastDay([actualDay(milestone)], today);
}

/** Returns the last day on which an item of a release changed. */
export function readinessChange(release: Release, today: string): string | undefined {
  return lastDay(itemDays(release), today);
}

/** Returns the last day on which a known issue of a release changed. */
export function knownIssuesChange({ issues }: Release, today: string): string | undefined {
  return lastDay(
    issues.map(({ updated }) => updated),
    today,
  );
}

/** Returns the last day on which an item changed. */
export function itemChange(item: Item, today: string): string | undefined {
  return lastDay(daysOf(item), today);
}

function itemDays({ items }: Release): Days {
  return items.flatMap(daysOf);
}

function daysOf({ updated, published, history }: Item): Days {
  return [updated, published, ...history.map(({ on }) => on)];
}

function lastDay(days: Days, today: string): string | undefined {
  return days
    .filter((day) => day !== undefined && day <= today)
    .toSorted()
    .at(-1);
}
