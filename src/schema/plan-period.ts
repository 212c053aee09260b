import { isRealDate } from './calendar-day.ts';

/** The time for which something is planned: a day or a longer period, or not known yet (`tbd`). */
export type PlanPeriod =
  | {
      readonly kind: 'day' | 'month' | 'quarter' | 'half';
      /** First and last day, `YYYY-MM-DD`. */
      readonly first: string;
      readonly last: string;
    }
  | { readonly kind: 'tbd'; readonly first: undefined; readonly last: undefined };

const TO_BE_DECIDED: PlanPeriod = { kind: 'tbd', first: undefined, last: undefined };

/** A year with a month `09`, a quarter `Q3` or a half `H2`. */
const PERIOD = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12]))$/u;

/**
 * Returns the period that a plan names: a day `2026-09-30`, a month `2026-09`, a quarter `2026-Q3`, a half
 * `2026-H2`, or `tbd`. Undefined for any other text.
 */
export function planPeriod(written: string): PlanPeriod | undefined {
  if (written === 'tbd') return TO_BE_DECIDED;
  if (isRealDate(written)) return { kind: 'day', first: written, last: written };
  const [, year, month, quarter, half] = PERIOD.exec(written) ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return months('month', year, Number(month), 1);
  if (quarter !== undefined) return months('quarter', year, Number(quarter) * 3 - 2, 3);
  return months('half', year, Number(half) * 6 - 5, 6);
}

function months(
  kind: 'month' | 'quarter' | 'half',
  year: string,
  from: number,
  count: number,
): PlanPeriod | undefined {
  const first = `${year}-${String(from).padStart(2, '0')}-01`;
  if (!isRealDate(first)) return undefined;
  const last = new Date(Date.UTC(Number(year), from - 1 + count, 0)).toISOString().slice(0, 10);
  return { kind, first, last };
}

/** Returns the last day of a plan; undefined if it is to be decided. */
export function planEnd(written: string): string | undefined {
  return planPeriod(written)?.last;
}

/** Notations of periods that people write elsewhere, each with the one that is meant. */
const OTHER_NOTATIONS: readonly (readonly [RegExp, string])[] = [
  [/^([QH][1-4])[\s/.-]*(\d{4})$/iu, '$2-$1'],
  [/^(\d{4})[\s/.-]*([QH][1-4])$/iu, '$1-$2'],
  [/^(\d{4})[/.](\d{2})$/u, '$1-$2'],
  [/^(\d{2})[/.](\d{4})$/u, '$2-$1'],
  [/^(?:tb[ad]|t\.b\.[ad]\.?|to be (?:decided|determined|announced)|unknown)$/iu, 'tbd'],
];

/** Returns the right spelling of a plan that is written in another notation; undefined if unclear. */
export function respelledPlan(written: string): string | undefined {
  const text = written.trim();
  for (const [pattern, meant] of OTHER_NOTATIONS) {
    if (!pattern.test(text)) continue;
    const found = text.replace(pattern, meant);
    const spelled = found === 'tbd' ? found : found.toUpperCase();
    if (planPeriod(spelled) !== undefined) return spelled;
  }
  return undefined;
}
