import type { Milestone, Release } from './catalog.ts';
import { writtenBy, type Moment } from './moment.ts';
import { mapSame } from '../lib/map-same.ts';

/**
 * Returns the day that a milestone was planned for, as known at a moment; undefined before its first
 * plan. A first plan without `set` counts from the beginning, a later one from the day of the plan
 * before it, when it must have been made at the latest.
 */
export function plannedAt(
  release: Release,
  { plans }: Milestone,
  moment: Moment,
): string | undefined {
  const wasWritten = writtenBy(release, moment);
  const known = plans.findLast((plan, index) => {
    const on = plan.set ?? plans[index - 1]?.planned;
    return on === undefined || wasWritten({ on });
  });
  return known?.planned;
}

/**
 * Returns the plans that were made by a day. A plan without `set` was made after the one before it, so it is unknown
 * as long as that one is.
 */
export function plansKnownOn(plans: Milestone['plans'], day: string): Milestone['plans'] {
  let set = '';
  return mapSame(plans, (plan) => {
    set = plan.set ?? set;
    return set > day ? undefined : plan;
  });
}
