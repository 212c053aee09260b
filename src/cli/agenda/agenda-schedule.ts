import { daysBetween } from '../../domain/dates.ts';
import { actualDay, plannedDay } from '../../domain/milestone-order.ts';
import type { ScheduledMilestone } from '../../domain/schedule.ts';
import { counted } from '../shared/text.ts';

/** `* RC1 2024-02-21 ("7.0.0b") IF NEEDED`; a slip stands in brackets. */
export function scheduleLine(row: ScheduledMilestone): string {
  const { milestone, state } = row;
  const version = milestone.version ?? milestone.tag;
  const words = [
    milestone.title,
    dayText(row),
    version === undefined || version === milestone.title ? '' : `("${version}")`,
    milestone.condition === 'if-needed' && state === 'tentative' ? 'IF NEEDED' : '',
    state === 'done' ? 'DONE' : '',
    slipText(row),
  ];
  return `* ${words.filter((word) => word !== '').join(' ')}`;
}

/** Of what happened in a range of days the range, else the one day that is known. */
function dayText({ milestone, state }: ScheduledMilestone): string {
  const { actual } = milestone;
  if (state !== 'done') return plannedDay(milestone) ?? '';
  const isRange = typeof actual?.from === 'string' && actual.from !== actual.to;
  return isRange ? `${actual.from}/${actual.to}` : (actualDay(milestone) ?? '');
}

/** How far the day is from the first plan: of what happened or is overdue, else of the plan that stands. */
function slipText({ milestone, state, slip }: ScheduledMilestone): string {
  const first = milestone.plans[0]?.planned;
  const planned = plannedDay(milestone);
  if (first === undefined || planned === undefined) return '';
  const late = slip ?? daysBetween(first, planned);
  if (late === 0) return '';
  const days = `${counted(Math.abs(late), 'day')} ${late > 0 ? 'late' : 'early'}`;
  return `(${state === 'overdue' ? 'overdue, ' : ''}first planned ${first}, ${days})`;
}
