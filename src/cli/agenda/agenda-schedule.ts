import { daysBetween } from '../../domain/dates.ts';
import {
  actualDay,
  currentPlan,
  firstPlannedDay,
  plannedDay,
} from '../../domain/milestone-order.ts';
import type { Milestone } from '../../domain/catalog.ts';
import { planEnd } from '../../schema/plan-period.ts';
import { isPast, type ScheduledMilestone } from '../../domain/schedule.ts';
import { counted } from '../shared/text.ts';

/** Formats a milestone: `* RC1 2024-02-21 ("7.0.0b") IF NEEDED`, with its slip in parentheses. */
export function scheduleLine(row: ScheduledMilestone): string {
  const { milestone, state } = row;
  const version = milestone.version ?? milestone.tag;
  const words = [
    milestone.title,
    dayText(row),
    version === undefined || version === milestone.title ? '' : `("${version}")`,
    milestone.condition === 'if-needed' && state === 'tentative' ? 'IF NEEDED' : '',
    isPast(state) ? 'DONE' : '',
    state === 'withdrawn' ? 'WITHDRAWN' : '',
    slipText(row),
  ];
  return `* ${words.filter((word) => word !== '').join(' ')}`;
}

/** Returns the first plan that names a time, as written. */
function firstPlan({ plans }: Milestone): string {
  return plans.find(({ planned }) => planEnd(planned) !== undefined)?.planned ?? '';
}

/** Returns the plan as written, or the actual day or range of days. */
function dayText({ milestone, state }: ScheduledMilestone): string {
  const { actual } = milestone;
  if (!isPast(state)) return currentPlan(milestone) ?? '';
  const isRange = typeof actual?.from === 'string' && actual.from !== actual.to;
  return isRange ? `${actual.from}/${actual.to}` : (actualDay(milestone) ?? '');
}

/** Formats the slip since the first plan: of the actual day, else of the current plan. */
function slipText({ milestone, state, slip }: ScheduledMilestone): string {
  const [first, planned] = [firstPlannedDay(milestone), plannedDay(milestone)];
  if (first === undefined || planned === undefined) return '';
  const late = slip ?? daysBetween(first, planned);
  if (late === 0) return '';
  const days = `${counted(Math.abs(late), 'day')} ${late > 0 ? 'late' : 'early'}`;
  return `(${state === 'overdue' ? 'overdue, ' : ''}first planned ${firstPlan(milestone)}, ${days})`;
}
