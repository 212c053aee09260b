import { planEnd } from '../schema/plan-period.ts';
import type { Milestone, Release } from './catalog.ts';
import { writtenBy, type Moment } from './moment.ts';
import { mapSame } from '../lib/map-same.ts';

/**
 * Returns the plan of a milestone as written, as known at a moment; undefined before its first plan. A
 * first plan without `set` counts from the beginning, a later one from the last day of the plan before
 * it, when it must have been made at the latest.
 */
export function plannedAt(
  release: Release,
  { plans }: Milestone,
  moment: Moment,
): string | undefined {
  const wasWritten = writtenBy(release, moment);
  const known = plans.findLast((plan, index) => {
    const before = plans[index - 1]?.planned;
    const on = plan.set ?? (before === undefined ? undefined : planEnd(before));
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
