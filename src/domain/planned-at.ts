import type { Milestone, Release } from './catalog.ts';
import { writtenBy, type Moment } from './moment.ts';

/**
 * The day a milestone was planned for, as was known at a moment; undefined before the first plan
 * was made. A first plan without `set` was there from the beginning, a later one at the latest
 * when the day of the plan before it had passed.
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
