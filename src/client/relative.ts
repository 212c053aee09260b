/** Adds the distance from today to each day: "in 12 days", in the language of the page. */

const DAY_MS = 86_400_000;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

const { lang } = document.documentElement;
/** Words such as "tomorrow" are used for days only: "next month" would be wrong for 31 days. */
const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
const numbers = new Intl.RelativeTimeFormat(lang);

for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
  time.dataset['relative'] = relativeText(daysUntil(time.dateTime));
}

/** Returns the whole days from the reader's current day to another day. */
function daysUntil(day: string): number {
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / DAY_MS);
}

function relativeText(days: number): string {
  const distance = Math.abs(days);
  if (distance < DAYS_A_MONTH * 2) return words.format(days, 'day');
  if (distance < DAYS_A_YEAR * 2) return numbers.format(Math.round(days / DAYS_A_MONTH), 'month');
  return numbers.format(Math.round(days / DAYS_A_YEAR), 'year');
}
