import type { Milestone } from './catalog.ts';
import { addMonths, monthEnd } from './dates.ts';
import { actualDay, currentPlan, plannedPeriod } from './milestone-order.ts';

/** The days on one of which something takes place; the first is the last one if the day is known. */
export interface TimeSpan {
  readonly first: string;
  readonly last: string;
  /** The plan that names this time, as written; undefined for what happened, and for what follows from it. */
  readonly plan?: string | undefined;
}

/**
 * Returns when a milestone happened, else when it is planned for. Undefined without a day, and for one
 * that was skipped or cancelled.
 */
export function knownTime(milestone: Milestone): TimeSpan | undefined {
  if (milestone.outcome !== undefined) return undefined;
  const day = actualDay(milestone);
  if (day !== undefined) return { first: day, last: day };
  const period = plannedPeriod(milestone);
  if (period?.first === undefined) return undefined;
  return { first: period.first, last: period.last, plan: currentPlan(milestone) };
}

/** Returns the time a number of months later, moved to the end of its month if `round` says so. */
export function monthsLater(
  { first, last }: TimeSpan,
  months: number,
  round: 'month-end' | 'none',
): TimeSpan {
  const later = (day: string) => {
    const moved = addMonths(day, months);
    return round === 'month-end' ? monthEnd(moved) : moved;
  };
  return { first: later(first), last: later(last) };
}
