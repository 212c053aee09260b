import type { Milestone } from '../../domain/catalog.ts';
import { daysBetween } from '../../domain/dates.ts';
import { plannedDay } from '../../domain/milestone-order.ts';
import type { MilestoneEdit } from '../../edits/timeline-edit.ts';
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
    move: 'is already planned for that day',
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
  const from = plannedDay(milestone);
  if (from === undefined) return `is planned for ${to}`;
  const first = milestone.plans[0]?.planned ?? from;
  const since = first === from ? '' : ` and ${distance(first, to)} than first planned`;
  return `moves from ${from} to ${to}, ${distance(from, to)}${since}`;
}

function distance(from: string, to: string): string {
  const days = daysBetween(from, to);
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
}
