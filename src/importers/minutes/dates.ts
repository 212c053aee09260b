import { isRealDate } from '../../schema/calendar-day.ts';
import { MONTH_NAME, monthNumber } from './months.ts';

/** A day found in a text. */
export interface FoundDate {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text has the year. */
  readonly hasYear: boolean;
}

const MONTH = `(${MONTH_NAME})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** The signs between the parts of a date that has a word for its month. */
const GAP = '(?:\\s*,)?\\s*';

interface DatePattern {
  readonly pattern: RegExp;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Only where the day of the meeting tells the year, since the notation may mean anything else. */
  readonly isNear?: true;
}

/** Notations for a day, with the capture groups of year, month and day. */
const DATE_PATTERNS: readonly DatePattern[] = [
  {
    pattern: /(?<![\d.])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/giu,
    year: 1,
    month: 2,
    day: 3,
  },
  { pattern: /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/giu, year: 1, month: 2, day: 3 },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/giu, year: 3, month: 2, day: 1 },
  // A day above 12 tells which of the two is the month.
  {
    pattern: /(?<![\d./-])(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)/giu,
    ...{ year: 3, month: 2, day: 1 },
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/giu,
    ...{ year: 3, month: 1, day: 2 },
  },
  {
    pattern: new RegExp(
      `(?<![\\d.\\p{L}])${DAY}(?:\\.\\s*|\\s+|-)(?:of\\s+)?${MONTH}(?:-|${GAP})(\\d{4})?(?![\\w:])`,
      'giu',
    ),
    year: 3,
    month: 2,
    day: 1,
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+${DAY}(?!\\d)(?:${GAP}(\\d{4})(?![\\w:]))?`, 'giu'),
    year: 3,
    month: 1,
    day: 2,
  },
  // `29.01.24` and `29.1.` are days in minutes, and versions elsewhere.
  {
    pattern: /(?<![\w.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{2})(?![\d.:]))?(?![\w.])/giu,
    ...{ year: 3, month: 2, day: 1, isNear: true },
  },
];

/** Finds the days in a text, in order. A day without a year gets the year that is closest to `near`. */
export function findDates(text: string, near?: string): FoundDate[] {
  const patterns = DATE_PATTERNS.filter(({ isNear }) => isNear !== true || near !== undefined);
  const found = patterns
    .flatMap(({ pattern, year, month, day }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const written = dayFrom(match[year], match[month] ?? '', match[day] ?? '', near);
        const end = match.index + match[0].trimEnd().length;
        const hasYear = match[year] !== undefined;
        return written === undefined ? [] : [{ day: written, start: match.index, end, hasYear }];
      }),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}

function dayFrom(
  year: string | undefined,
  month: string,
  day: string,
  near: string | undefined,
): string | undefined {
  const rest = `${String(monthNumber(month) ?? month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return ifRealDate(`${year.length === 2 ? '20' : ''}${year}-${rest}`);
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
