import type { ImportContext } from './context.ts';
import type { Outcome, Tied } from './facts.ts';
import { announce, isAnnouncement, nextPublished } from './announcement.ts';
import { findDates } from './dates.ts';
import { addMilestone, changeMilestone } from './merge-timeline.ts';
import { milestonesIn, type TimelineDraft, type TimelineStep } from './timeline-draft.ts';
import type { FileEdit } from './merge-items.ts';
import { milestoneMeant } from './milestones-meant.ts';
import { kindMeant, readScheduleLine } from './schedule-line.ts';
import { flatten, type Section, type Statement } from './statements.ts';

/** The timeline with the schedule of the minutes, and what became of its lines. */
export interface ScheduleResult {
  /** The timeline's file, if it changes. */
  readonly edits: readonly FileEdit[];
  readonly tied: readonly Tied[];
  readonly outcomes: ReadonlyMap<Statement, readonly Outcome[]>;
  /** Names over the lines of a schedule: `Release candidate schedule:`. */
  readonly labels: readonly Statement[];
}

/** Reads the schedules among the sections into the timeline. */
export function mergeSchedule(
  context: ImportContext,
  sections: readonly Section[],
): ScheduleResult {
  const { release, date, fileText } = context;
  const path = release.timelinePath;
  const before = fileText(path);
  let draft: TimelineDraft = { path, text: before ?? '', date };
  const tied: Tied[] = [];
  const outcomes = new Map<Statement, readonly Outcome[]>();
  const announcements: Statement[] = [];
  const statements = sections.flatMap((section) => candidates(section, date));
  for (const statement of statements) {
    if (isAnnouncement(statement.text)) {
      announcements.push(statement);
      continue;
    }
    const step = readLine(context, draft, statement);
    if (step === undefined) continue;
    draft = { ...draft, text: step.text };
    tied.push({ statement, milestone: `${release.id}/${step.id}` });
    outcomes.set(statement, step.outcomes);
  }
  for (const statement of announcements) {
    const id = nextPublished(draft.text, date);
    if (id === undefined) continue;
    const step = announce(draft, id, statement.text);
    draft = { ...draft, text: step.text };
    tied.push({ statement, milestone: `${release.id}/${id}` });
    outcomes.set(statement, step.outcomes);
  }
  const known = tied.filter(({ milestone }) => stands(draft.text, milestone));
  const isChanged = draft.text !== (before ?? '');
  const edits = isChanged ? [{ path, before, after: draft.text }] : [];
  return { edits, tied: known, outcomes, labels: labels(statements, outcomes) };
}

/** All lines of a schedule; elsewhere those that begin with a milestone and have a day. */
function candidates(section: Section, date: string): Statement[] {
  const { kind, statements } = section;
  if (kind === 'participants' || kind === 'changes') return [];
  const all = flatten(statements);
  if (kind === 'schedule') return all;
  return all.filter(
    ({ text }) =>
      isAnnouncement(text) ||
      (findDates(text, date).length > 0 && /^(?:RC|GA|alpha|beta)\b/u.test(text)) ||
      (findDates(text, date).length > 0 && /^RC\s?\d/u.test(text)),
  );
}

function readLine(
  context: ImportContext,
  draft: TimelineDraft,
  { text }: Statement,
): (TimelineStep & { readonly id: string }) | undefined {
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
  const meant = saysSomething ? milestoneMeant({ milestones }, text, line) : undefined;
  if (meant === undefined) return undefined;
  const step = meant.isNew
    ? addMilestone(draft, meant, line)
    : changeMilestone(draft, meant.id, line);
  return { ...step, id: meant.id };
}

function stands(text: string, reference: string | undefined): boolean {
  const id = reference?.split('/')[1];
  return milestonesIn(text).some((milestone) => milestone.id === id);
}

/** A line that only names what stands below it, all of which was read. */
function labels(
  statements: readonly Statement[],
  outcomes: ReadonlyMap<Statement, readonly Outcome[]>,
): Statement[] {
  return statements.filter(
    (statement) =>
      !outcomes.has(statement) &&
      /:\s*$/u.test(statement.text) &&
      kindMeant(statement.text) !== undefined &&
      statement.children.some((child) => outcomes.has(child)),
  );
}
