import { planPeriod } from '../../schema/plan-period.ts';
import type { Milestone } from '../../domain/catalog.ts';
import { currentPlan } from '../../domain/milestone-order.ts';
import type { SupportWindow } from '../../domain/support.ts';
import type { TimeSpan } from '../../domain/time-span.ts';
import type { ViewContext } from '../context.ts';
import { actualText, dayOfLength, type DayLength, type When } from './format.ts';

/** Returns the time of a plan as it is written: a day, `September 2026`, `Q3 2026`, `to be decided`. */
export function planText(written: string, context: ViewContext, length: DayLength = 'short'): When {
  const { words } = context;
  const period = planPeriod(written);
  if (period === undefined) return { text: written, datetime: undefined };
  if (period.kind === 'tbd') return { text: words.period.toBeDecided, datetime: undefined };
  const { kind, first } = period;
  if (kind === 'day') return dayOfLength(first, context, length);
  if (kind === 'month') return { text: words.formats.fullMonth(first), datetime: undefined };
  const [year = '', part = ''] = written.split('-');
  return { text: words.period[kind](Number(part.slice(1)), year), datetime: undefined };
}

/** Returns when a milestone happened, else its plan; undefined if it has neither. */
export function whenText(
  milestone: Milestone,
  context: ViewContext,
  length: DayLength = 'short',
): When | undefined {
  const plan = currentPlan(milestone);
  return (
    actualText(milestone, context, length) ??
    (plan === undefined ? undefined : planText(plan, context, length))
  );
}

/** Returns a time as text: a plan as it is written, a day, or the months in which the day may be. */
export function spanText(
  { first, last, plan }: TimeSpan,
  context: ViewContext,
  length: DayLength = 'short',
): When {
  if (plan !== undefined) return planText(plan, context, length);
  if (first === last) return dayOfLength(first, context, length);
  return { text: context.words.formats.monthRange(first, last), datetime: undefined };
}

/** Returns the end of maintenance as text; undefined if it is not known. */
export function supportEndText(
  { end, isUndecided }: Pick<SupportWindow, 'end' | 'isUndecided'>,
  context: ViewContext,
  length: DayLength = 'short',
): When | undefined {
  if (isUndecided) return { text: context.words.period.toBeDecided, datetime: undefined };
  return end === undefined ? undefined : spanText(end, context, length);
}
