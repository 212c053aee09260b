import { isRealDate } from '../../schema/calendar-day.ts';

/** A day found in a text. */
export interface FoundDate {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Notations for a day, with the capture groups of year, month and day. */
const DATE_PATTERNS: readonly { pattern: RegExp; year: number; month: number; day: number }[] = [
  {
    pattern: /(?<![\d.])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/giu,
    year: 1,
    month: 2,
    day: 3,
  },
  { pattern: /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/giu, year: 1, month: 2, day: 3 },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/giu, year: 3, month: 2, day: 1 },
  {
    pattern: new RegExp(
      `(?<![\\d.\\p{L}])${DAY}\\.?\\s+(?:of\\s+)?${MONTH}(?:\\s*,)?\\s*(\\d{4})?(?![\\w:])`,
      'giu',
    ),
    year: 3,
    month: 2,
    day: 1,
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+${DAY}(?!\\d)(?:(?:\\s*,)?\\s*(\\d{4})(?![\\w:]))?`, 'giu'),
    year: 3,
    month: 1,
    day: 2,
  },
];

/** Finds the days in a text, in order. A day without a year gets the year that is closest to `near`. */
export function findDates(text: string, near?: string): FoundDate[] {
  const found = DATE_PATTERNS.flatMap(({ pattern, year, month, day }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const written = dayFrom(match[year], match[month] ?? '', match[day] ?? '', near);
      const end = match.index + match[0].trimEnd().length;
      return written === undefined ? [] : [{ day: written, start: match.index, end }];
    }),
  ).toSorted((a, b) => a.start - b.start);
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}

function dayFrom(
  year: string | undefined,
  month: string,
  day: string,
  near: string | undefined,
): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const rest = `${String(named === 0 ? month : named).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return ifRealDate(`${year}-${rest}`);
  if (near === undefined) return undefined;
  const nearYear = Number(near.slice(0, 4));
  return [nearYear - 1, nearYear, nearYear + 1]
    .flatMap((candidate) => ifRealDate(`${candidate}-${rest}`) ?? [])
    .toSorted((a, b) => distance(a, near) - distance(b, near))[0];
}

function ifRealDate(day: string): string | undefined {
  return isRealDate(day) ? day : undefined;
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

/** Removes the days from a text. */
export function withoutDates(
  text: string,
  dates: readonly Pick<FoundDate, 'start' | 'end'>[],
): string {
  return dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
