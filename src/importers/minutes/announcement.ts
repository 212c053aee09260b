import { isPublication } from '../../domain/compare-milestones.ts';
import { plannedDay } from '../../domain/milestone-order.ts';
import { setValue } from '../../edits/yaml-edit.ts';
import { handlesOf } from './asks.ts';
import { milestonesIn, type TimelineDraft, type TimelineStep } from './timeline-draft.ts';

/** Whether a line tells how candidates are announced. */
export function isAnnouncement(text: string): boolean {
  return /^announce(?:d|ments?)?\b/iu.test(text);
}

/** The milestone an announcement in minutes is for: the next that something is published with. */
export function nextPublished(text: string, date: string): string | undefined {
  return milestonesIn(text)
    .filter((milestone) => isPublication(milestone) && milestone.condition === 'firm')
    .map((milestone) => ({ id: milestone.id, day: plannedDay(milestone) ?? '' }))
    .filter(({ day }) => day >= date)
    .toSorted((a, b) => a.day.localeCompare(b.day))[0]?.id;
}

/** Writes who announces a milestone, and where; what stands already must agree. */
export function announce(draft: TimelineDraft, id: string, line: string): TimelineStep {
  const { path, text } = draft;
  const milestones = milestonesIn(text);
  const index = milestones.findIndex((milestone) => milestone.id === id);
  const stands = milestones[index]?.announce;
  const [by] = handlesOf(line);
  const mail = /\be?-?mails?\b|\bmailing list\b/iu.test(line);
  const matrix = /\bmatrix\b|\bchat\b/iu.test(line);
  if (by === undefined && !mail && !matrix) return { text, outcomes: [] };
  if (stands?.by !== undefined && by !== undefined && stands.by !== by) {
    return {
      text,
      outcomes: [{ kind: 'refused', why: `${path} says ${stands.by} announces ${id}` }],
    };
  }
  const wanted = Object.entries({
    by: stands?.by === undefined ? by : undefined,
    mail: mail && stands?.mail !== true ? 'true' : undefined,
    matrix: matrix && stands?.matrix !== true ? 'true' : undefined,
  }).filter(([, value]) => value !== undefined);
  const key = ['milestones', index, 'announce'];
  const edited =
    stands === undefined
      ? setValue(text, key, Object.fromEntries(wanted))
      : wanted.reduce((done, [name, value]) => setValue(done, [...key, name], value ?? ''), text);
  return { text: edited, outcomes: [{ kind: 'stands', path, what: `announcement of ${id}` }] };
}
