import type { ImportContext } from './context.ts';
import type { FactOutcome, LinkedStatement } from './facts.ts';
import { mergeAnnouncement, isAnnouncement, nextPublication } from './announcement.ts';
import { findPlans } from './plan-times.ts';
import { addMilestone, changeMilestone } from './merge-timeline.ts';
import { milestonesIn, type TimelineDraft, type TimelineMergeResult } from './timeline-draft.ts';
import type { FileEdit } from './merge-items.ts';
import { findNamedMilestone } from './named-milestone.ts';
import { parseMilestoneKind, readScheduleLine } from './schedule-line.ts';
import { flatten, type MinutesSection, type Statement } from './statements.ts';

/** The timeline merged with the schedule of the minutes, and the outcomes of its lines. */
export interface ScheduleResult {
  /** The edit of timeline.yaml, if it changes. */
  readonly edits: readonly FileEdit[];
  readonly linked: readonly LinkedStatement[];
  readonly outcomes: ReadonlyMap<Statement, readonly FactOutcome[]>;
  /** Lines that only name a schedule: `Release candidate schedule:`. */
  readonly labels: readonly Statement[];
}

/** Merges the schedules in the minutes into the timeline. */
export function mergeSchedule(
  context: ImportContext,
  sections: readonly MinutesSection[],
): ScheduleResult {
  const { release, date, fileText } = context;
  const path = release.timelinePath;
  const before = fileText(path);
  let draft: TimelineDraft = { path, text: before ?? '', date };
  const linked: LinkedStatement[] = [];
  const outcomes = new Map<Statement, readonly FactOutcome[]>();
  const announcements: Statement[] = [];
  const statements = sections.flatMap((section) => scheduleLines(section, date));
  for (const statement of statements) {
    if (isAnnouncement(statement.text)) {
      announcements.push(statement);
      continue;
    }
    const step = readLine(context, draft, statement);
    if (step === undefined) continue;
    draft = { ...draft, text: step.text };
    linked.push({ statement, milestone: `${release.id}/${step.id}` });
    outcomes.set(statement, step.outcomes);
  }
  for (const statement of announcements) {
    const id = nextPublication(draft.text, date);
    if (id === undefined) continue;
    const step = mergeAnnouncement(draft, id, statement.text);
    draft = { ...draft, text: step.text };
    linked.push({ statement, milestone: `${release.id}/${id}` });
    outcomes.set(statement, step.outcomes);
  }
  const known = linked.filter(({ milestone }) => hasMilestone(draft.text, milestone));
  const isChanged = draft.text !== (before ?? '');
  const edits = isChanged ? [{ path, before, after: draft.text }] : [];
  return { edits, linked: known, outcomes, labels: labels(statements, outcomes) };
}

/** Returns all lines of a schedule; in other sections, lines that start with a milestone and have a day. */
function scheduleLines(section: MinutesSection, date: string): Statement[] {
  const { kind, statements } = section;
  if (kind === 'participants' || kind === 'changes') return [];
  const all = flatten(statements);
  if (kind === 'schedule') return all;
  return all.filter(
    ({ text }) =>
      isAnnouncement(text) ||
      (/^(?:(?:RC|GA|alpha|beta)\b|RC\s?\d)/u.test(text) && namesTime(text, date)),
  );
}

/** Checks whether a line names a time. Outside of a schedule, "to be decided" may mean anything. */
function namesTime(text: string, date: string): boolean {
  return findPlans(text, date).some(({ plan }) => plan !== 'tbd');
}

function readLine(
  context: ImportContext,
  draft: TimelineDraft,
  { text }: Statement,
): (TimelineMergeResult & { readonly id: string }) | undefined {
  const line = readScheduleLine(text, context.date);
  const known = new Map(context.release.milestones.map(({ id, title }) => [id, title]));
  const milestones = milestonesIn(draft.text).map((milestone) => ({
    ...milestone,
    title: known.get(milestone.id) ?? milestone.title,
  }));
  const saysSomething =
    line.planned !== undefined ||
    line.ifNeeded ||
    line.actual !== undefined ||
    line.outcome !== undefined;
  const meant = saysSomething ? findNamedMilestone({ milestones }, text, line) : undefined;
  if (meant === undefined) return undefined;
  const step = meant.isNew
    ? addMilestone(draft, meant, line)
    : changeMilestone(draft, meant.id, line);
  return { ...step, id: meant.id };
}

function hasMilestone(text: string, reference: string | undefined): boolean {
  const id = reference?.split('/')[1];
  return milestonesIn(text).some((milestone) => milestone.id === id);
}

/** Finds lines that only name the schedule lines below them. */
function labels(
  statements: readonly Statement[],
  outcomes: ReadonlyMap<Statement, readonly FactOutcome[]>,
): Statement[] {
  return statements.filter(
    (statement) =>
      !outcomes.has(statement) &&
      /:\s*$/u.test(statement.text) &&
      parseMilestoneKind(statement.text) !== undefined &&
      statement.children.some((child) => outcomes.has(child)),
  );
}
