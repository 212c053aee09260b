import type { Milestone } from '../../domain/catalog.ts';
import { daysBetween } from '../../domain/dates.ts';
import { currentPlan, firstPlannedDay, plannedDay } from '../../domain/milestone-order.ts';
import type { MilestoneEdit } from '../../edits/timeline-edit.ts';
import { planEnd } from '../../schema/plan-period.ts';
import { writtenActual } from './milestone-edit.ts';
import { counted } from '../shared/text.ts';

/** Describes an edit in a sentence: `RC1 moves from 2024-02-07 to 2024-02-14, 7 days later.` */
export function describeEdit(milestone: Milestone, edit: MilestoneEdit, changed: boolean): string {
  const { title } = milestone;
  const said = changed ? changeText(milestone, edit) : unchangedText(edit);
  return `${title} ${said}.`;
}

function unchangedText(edit: MilestoneEdit): string {
  const state = {
    done: 'is already done on that day',
    move: 'is already planned for that time',
    skip: 'is already skipped',
  };
  return `${state[edit.kind]}; nothing was changed`;
}

function changeText(milestone: Milestone, edit: MilestoneEdit): string {
  if (edit.kind === 'skip') return 'is skipped';
  if (edit.kind === 'move') return moveText(milestone, edit.planned);
  const was = writtenActual(milestone);
  const before = was === undefined || was === edit.actual ? '' : `, not ${was}`;
  const tag = edit.tag === undefined ? '' : `, with the tag ${edit.tag}`;
  return `is done: ${edit.actual === 'unknown' ? 'day unknown' : edit.actual}${before}${tag}`;
}

function moveText(milestone: Milestone, to: string): string {
  const from = currentPlan(milestone);
  const name = to === 'tbd' ? 'a time to be decided' : to;
  if (from === undefined) return `is planned for ${name}`;
  const end = planEnd(to);
  const first = firstPlannedDay(milestone);
  const before = plannedDay(milestone);
  const texts = [
    `moves from ${from} to ${name}`,
    distance(before, end),
    first === before ? undefined : distance(first, end, ' than first planned'),
  ];
  const [move = '', ...distances] = texts.filter((text) => text !== undefined);
  return distances.length === 0 ? move : `${move}, ${distances.join(' and ')}`;
}

/** Returns the days between the ends of two plans; undefined if one is to be decided or both are equal. */
function distance(from: string | undefined, to: string | undefined, than = ''): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = daysBetween(from, to);
  if (days === 0 && than === '') return undefined;
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}${than}`;
}
