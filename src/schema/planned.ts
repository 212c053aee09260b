import { z } from 'zod';
import { isDayShaped, isOutsideCalendar } from './calendar-day.ts';
import { forms } from './forms.ts';
import { planPeriod, respelledPlan } from './plan-period.ts';

const SPELLINGS =
  'Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd.';

/** A text with the form of a plan, in which a number may be wrong: `2026-13`, `2026-Q5`. */
const PLAN_SHAPED = /^\d{4}-(?:\d{2}|[QH]\d)$/u;

/** The time for which something is planned, as written: a day, a month, a quarter, a half-year or `tbd`. */
export const planned = z
  .string()
  .superRefine((written, context) => {
    if (planPeriod(written) !== undefined) return;
    const meant = respelledPlan(written);
    const shaped = isDayShaped(written) || PLAN_SHAPED.test(written);
    context.addIssue({
      code: 'custom',
      message: factAbout(written),
      params: {
        code: shaped ? 'impossible-date' : 'wrong-type',
        hint: meant === undefined ? SPELLINGS : `Write ${meant}.`,
      },
    });
  })
  .register(forms, { form: 'plan' });

function factAbout(written: string): string {
  if (isDayShaped(written)) {
    return isOutsideCalendar(written)
      ? 'is not a day from 1900 to 2999'
      : 'is not a day of the calendar';
  }
  if (!PLAN_SHAPED.test(written)) return 'is not a time for which something can be planned';
  if (written.includes('Q')) return 'is not a quarter: a year has Q1 to Q4';
  if (written.includes('H')) return 'is not a half-year: a year has H1 and H2';
  return 'is not a month of the calendar from 1900 to 2999';
}
