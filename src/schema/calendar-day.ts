/** Years outside of these are slips, and `Date` and `Intl` read years below 100 and above 9999 differently. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2999-12-31';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Checks whether a text has the form of a day, `YYYY-MM-DD`. */
export function isDayShaped(text: string): boolean {
  return DAY.test(text);
}

/** Checks whether a day is before 1900 or after 2999. */
export function isOutsideCalendar(day: string): boolean {
  return day < FIRST_DAY || day > LAST_DAY;
}

/** Checks whether a text is a `YYYY-MM-DD` that exists in the calendar, from 1900 to 2999. */
export function isRealDate(text: string): boolean {
  if (!isDayShaped(text) || isOutsideCalendar(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
