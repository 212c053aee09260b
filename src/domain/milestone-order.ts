import { planEnd, planPeriod, type PlanPeriod } from '../schema/plan-period.ts';
import type { Milestone, Release } from './catalog.ts';

/** Returns the index of a milestone in the timeline; -1 if there is none. */
export function milestoneIndex(release: Release, id: string): number {
  return release.milestones.findIndex((milestone) => milestone.id === id);
}

/** Checks whether two milestones lie on one track; one without a track lies on all of them. */
export function areOnOneTrack(a: Milestone, b: Milestone): boolean {
  return a.track === undefined || b.track === undefined || a.track === b.track;
}

/**
 * Returns the last possible day on which a milestone happened; undefined if unknown, and for one that was skipped or
 * cancelled.
 */
export function actualDay(milestone: Milestone): string | undefined {
  return milestone.outcome === undefined ? (milestone.actual?.to ?? undefined) : undefined;
}

/** Returns the current plan as written, if any; also of a milestone that was skipped, for which it says nothing. */
export function currentPlan(milestone: Milestone): string | undefined {
  return milestone.plans.at(-1)?.planned;
}

/** Returns the time of the current plan: a day, a longer period, or to be decided. */
export function plannedPeriod(milestone: Milestone): PlanPeriod | undefined {
  const plan = currentPlan(milestone);
  return plan === undefined ? undefined : planPeriod(plan);
}

/** Returns the last day of the current plan; undefined without one, and if it is to be decided. */
export function plannedDay(milestone: Milestone): string | undefined {
  return plannedPeriod(milestone)?.last;
}

/** Returns the last day of the first plan that names a time: what a slip is counted from. */
export function firstPlannedDay({ plans }: Milestone): string | undefined {
  return plans.map(({ planned }) => planEnd(planned)).find((day) => day !== undefined);
}

/**
 * Returns the actual day, else the last day of the current plan, if any. A milestone that was skipped or cancelled has no
 * day, so no rule can count with it.
 */
export function dayOf(milestone: Milestone): string | undefined {
  if (milestone.outcome !== undefined) return undefined;
  return actualDay(milestone) ?? plannedDay(milestone);
}

/**
 * Returns the last day on which a dated history entry still belongs to a milestone: its own day, else
 * that of the next dated milestone; undefined if no later one has a day.
 */
export function cutOff(release: Release, index: number): string | undefined {
  for (const milestone of release.milestones.slice(index)) {
    const day = dayOf(milestone);
    if (day !== undefined) return day;
  }
  return undefined;
}
