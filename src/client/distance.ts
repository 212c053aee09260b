/** A distance in one unit; negative in the past. */
export interface Distance {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

const DAY_MS = 86_400_000;
const MONTHS_A_YEAR = 12;
/** A unit is used from a count on with which the rest that it leaves out does not mislead. */
const FEWEST_MONTHS = 6;
const FEWEST_YEARS = 10;

/**
 * Returns the distance from one day to another, both as midnight UTC. It is never rounded up: 31 months are neither
 * 3 years nor 2, and stay months. Years stand for many years, or for whole ones.
 */
export function distanceBetween(from: Date, to: Date): Distance {
  const sign = to < from ? -1 : 1;
  const months = sign < 0 ? wholeMonths(to, from) : wholeMonths(from, to);
  if (months < FEWEST_MONTHS) {
    return { count: Math.round((to.getTime() - from.getTime()) / DAY_MS), unit: 'day' };
  }
  const years = Math.floor(months / MONTHS_A_YEAR);
  const isWhole = months % MONTHS_A_YEAR === 0;
  return isWhole || years >= FEWEST_YEARS
    ? { count: sign * years, unit: 'year' }
    : { count: sign * months, unit: 'month' };
}

/** Returns the months that have passed completely, by the calendar. */
function wholeMonths(earlier: Date, later: Date): number {
  const years = later.getUTCFullYear() - earlier.getUTCFullYear();
  const months = years * MONTHS_A_YEAR + later.getUTCMonth() - earlier.getUTCMonth();
  return later.getUTCDate() < earlier.getUTCDate() ? months - 1 : months;
}
