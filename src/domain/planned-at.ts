import type { Milestone, Release } from './catalog.ts';
import { writtenBy, type Moment } from './moment.ts';

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
