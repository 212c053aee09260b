import { isPublication } from '../../domain/publication.ts';
import { plannedDay } from '../../domain/milestone-order.ts';
import { setValue } from '../../edits/yaml-edit.ts';
import { handlesOf } from './asks.ts';
import { milestonesIn, type TimelineDraft, type TimelineMergeResult } from './timeline-draft.ts';
import { compareText } from '../../lib/compare.ts';

/** Checks whether a line is about announcing candidates. */
export function isAnnouncement(text: string): boolean {
  return /^announce(?:d|ments?)?\b/iu.test(text);
}

/** Returns the id of the milestone that an announcement in minutes refers to: the next publication. */
export function nextPublication(text: string, date: string): string | undefined {
  return milestonesIn(text)
    .filter((milestone) => isPublication(milestone) && milestone.condition === 'firm')
    .map((milestone) => ({ id: milestone.id, day: plannedDay(milestone) ?? '' }))
    .filter(({ day }) => day >= date)
    .toSorted((a, b) => compareText(a.day, b.day))[0]?.id;
}

/** Records who announces a milestone, and where. Refuses a contradiction to the timeline. */
export function mergeAnnouncement(
  draft: TimelineDraft,
  id: string,
  line: string,
): TimelineMergeResult {
  const { path, text } = draft;
  const milestones = milestonesIn(text);
  const index = milestones.findIndex((milestone) => milestone.id === id);
  const existing = milestones[index]?.announce;
  const [by] = handlesOf(line);
  const mail = /\be?-?mails?\b|\bmailing list\b/iu.test(line);
  const matrix = /\bmatrix\b|\bchat\b/iu.test(line);
  if (by === undefined && !mail && !matrix) return { text, outcomes: [] };
  if (existing?.by !== undefined && by !== undefined && existing.by !== by) {
    return {
      text,
      outcomes: [{ kind: 'refused', why: `${path} says ${existing.by} announces ${id}` }],
    };
  }
  const wanted = Object.entries({
    by: existing?.by === undefined ? by : undefined,
    mail: mail && existing?.mail !== true ? 'true' : undefined,
    matrix: matrix && existing?.matrix !== true ? 'true' : undefined,
  }).filter(([, value]) => value !== undefined);
  const key = ['milestones', index, 'announce'];
  const edited =
    existing === undefined
      ? setValue(text, key, Object.fromEntries(wanted))
      : wanted.reduce((done, [name, value]) => setValue(done, [...key, name], value ?? ''), text);
  return { text: edited, outcomes: [{ kind: 'present', path, what: `announcement of ${id}` }] };
}
