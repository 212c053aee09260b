import { planEnd } from '../../schema/plan-period.ts';
import { findDates } from './dates.ts';
import { MONTH_NAME, monthNumber } from './months.ts';

/** The time of a plan found in a text: a day, a month, a quarter, a half-year or `tbd`. */
export interface FoundPlan {
  /** As timeline.yaml writes it. */
  readonly plan: string;
  readonly start: number;
  readonly end: number;
}

/** Notations of periods; each function returns the plan from the groups of its pattern. */
const PERIODS: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  [/(?<![\d.-])(\d{4})-(Q[1-4]|H[12]|\d{2})(?![\w-])/giu, ([year, part]) => `${year}-${part}`],
  [/(?<![\w.-])(Q[1-4]|H[12])[\s/-]?(\d{4})(?![\w-])/giu, ([part, year]) => `${year}-${part}`],
  [
    /\b(first|1st|second|2nd|erste|zweite|1\.|2\.) (?:half|halbjahr)(?: of)? (\d{4})(?![\w-])/giu,
    ([half = '', year]) => `${year}-H${/^[fe1]/iu.test(half) ? 1 : 2}`,
  ],
  [
    new RegExp(String.raw`\b(${MONTH_NAME}) (\d{4})(?![\w-])`, 'giu'),
    ([month = '', year]) => `${year}-${String(monthNumber(month)).padStart(2, '0')}`,
  ],
];

/** Short forms stand anywhere in a line; the words in full only where nothing else is meant: at its end. */
const TO_BE_DECIDED =
  /(?<![\w.])(?:tb[ad]\b|t\.b\.[ad]\.?)|(?<=[:,(] ?)to be (?:decided|determined|announced|defined)(?=[).]{0,2}$)/giu;

/** Finds the times for which something may be planned, in order; `near` is the day of the meeting. */
export function findPlans(text: string, near?: string): FoundPlan[] {
  const days = findDates(text, near).map(({ day, start, end }) => ({ plan: day, start, end }));
  const rest = blanked(text, days);
  const periods = PERIODS.flatMap(([pattern, planOf]) =>
    [...rest.matchAll(pattern)].flatMap((match) => {
      const plan = planOf(match.slice(1)).toUpperCase();
      return planEnd(plan) === undefined ? [] : [foundAt(match, plan)];
    }),
  );
  const open = [...rest.matchAll(TO_BE_DECIDED)].map((match) => foundAt(match, 'tbd'));
  return [...days, ...periods, ...open].toSorted((a, b) => a.start - b.start);
}

function foundAt(match: RegExpMatchArray, plan: string): FoundPlan {
  const start = match.index ?? 0;
  return { plan, start, end: start + match[0].length };
}

/** Replaces days by blanks of the same length, so that no part of one is read as a period. */
function blanked(text: string, found: readonly FoundPlan[]): string {
  return found.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
