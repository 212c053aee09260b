import type { Milestone, Release } from './catalog.ts';

/** Place of a milestone in the timeline; -1 if it is not there. */
export function milestoneIndex(release: Release, id: string): number {
  return release.milestones.findIndex((milestone) => milestone.id === id);
}

/** The last known day of what happened, or undefined while it is not known or did not happen. */
export function actualDay(milestone: Milestone): string | undefined {
  return milestone.actual?.to ?? undefined;
}

/** The plan that stands, or undefined. */
export function plannedDay(milestone: Milestone): string | undefined {
  return milestone.plans.at(-1)?.planned;
}

/** The actual day, else the plan that stands, else undefined. */
export function dayOf(milestone: Milestone): string | undefined {
  return actualDay(milestone) ?? plannedDay(milestone);
}

/**
 * Up to which day a dated history entry belongs to a milestone: its own day, else the next dated
 * milestone's (content model, "projection"); undefined when nothing later is dated.
 */
export function cutOff(release: Release, index: number): string | undefined {
  for (const milestone of release.milestones.slice(index)) {
    const day = dayOf(milestone);
    if (day !== undefined) return day;
  }
  return undefined;
}
