/** The day of a template on which `relnotes init` runs. */
const TEMPLATE_DAY = Date.UTC(2000, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** Replaces the days of the year 2000 in a template by days as far from today as those are from 2000-01-01. */
export function withDays(template: string, today: string): string {
  const shift = Date.parse(today) - TEMPLATE_DAY;
  return template.replaceAll(/\b2000-\d{2}-\d{2}\b/gu, (day) =>
    new Date(Date.parse(day) + Math.round(shift / DAY_MS) * DAY_MS).toISOString().slice(0, 10),
  );
}
