/** Adds the distance from today to each day: "in 12 days", in the language of the page. */
import { distanceBetween } from './distance.ts';

const { lang } = document.documentElement;
/** Words such as "tomorrow" are used for days only: "next year" would be wrong for twelve months. */
const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
const numbers = new Intl.RelativeTimeFormat(lang);

const now = new Date();
const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));

for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
  const { count, unit } = distanceBetween(today, new Date(`${time.dateTime}T00:00:00Z`));
  time.dataset['relative'] = (unit === 'day' ? words : numbers).format(count, unit);
}
