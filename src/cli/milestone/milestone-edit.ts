import type { Milestone, Release } from '../../domain/catalog.ts';
import { addDays } from '../../domain/dates.ts';
import { currentPlan } from '../../domain/milestone-order.ts';
import type { MilestoneEdit } from '../../edits/timeline-edit.ts';
import { nextStep } from '../../schema/next-step.ts';
import { planned } from '../../schema/planned.ts';
import { actual } from '../../schema/timeline.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import { ContentError, UsageError } from '../shared/io.ts';

const CHOOSE_ONE = 'Add one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.';

/** Reads the edit from the flags. Throws a UsageError for conflicting flags and invalid dates. */
export function parseEdit(options: RawOptions, today: string): MilestoneEdit {
  const [done, move] = [textOption(options, 'done'), textOption(options, 'move')];
  const [tag, why] = [textOption(options, 'tag'), textOption(options, 'why')?.trim()];
  const asked = [
    ...(done === undefined ? [] : ['--done']),
    ...(move === undefined ? [] : ['--move']),
    ...(isFlagSet(options, 'skip') ? ['--skip'] : []),
  ];
  if (asked.length > 1)
    throw new UsageError(`${asked.join(' and ')} exclude each other. ${CHOOSE_ONE}`);
  if (asked.length === 0) throw new UsageError(`The change is missing. ${CHOOSE_ONE}`);
  if (tag !== undefined && done === undefined)
    throw new UsageError(`--tag needs --done. ${CHOOSE_ONE}`);
  if (done !== undefined) {
    if (why !== undefined) throw new UsageError(`--why needs --move or --skip. ${CHOOSE_ONE}`);
    return { kind: 'done', actual: parseActual(done, today), tag: parseTag(tag) };
  }
  if (why === undefined || why === '') {
    const name = move === undefined ? '--skip' : '--move';
    throw new UsageError(`${name} needs a reason for readers. Add --why TEXT.`);
  }
  if (move === undefined) return { kind: 'skip', why };
  return { kind: 'move', planned: parsePlan(move), set: today, why };
}

function parsePlan(written: string): string {
  const issue = planned.safeParse(written).error?.issues[0];
  if (issue === undefined) return written;
  throw new UsageError(`--move "${written}" ${issue.message}. ${nextStep(issue) ?? ''}`.trimEnd());
}

function parseActual(written: string, today: string): string {
  const days = actual.safeParse(written);
  if (!days.success) {
    const shapes = 'Write YYYY-MM-DD, two days YYYY-MM-DD/YYYY-MM-DD, or unknown.';
    throw new UsageError(`--done "${written}" is not a day. ${shapes}`);
  }
  // The next day may already have begun in another time zone; the check warns that it does not count yet.
  if (days.data.to !== null && days.data.to > addDays(today, 1)) {
    const step = 'Use --move for a new plan.';
    throw new UsageError(`--done ${written} is in the future; today is ${today}. ${step}`);
  }
  return written;
}

function parseTag(tag: string | undefined): string | undefined {
  if (tag?.trim() === '') throw new UsageError('--tag is empty. Write the published tag.');
  return tag?.trim();
}

/**
 * Checks whether an edit changes anything. Throws a ContentError if it contradicts the timeline: a plan
 * for a milestone that is done, or a day for one that was skipped.
 */
export function checkEdit(
  { id }: Release,
  milestone: Milestone,
  edit: MilestoneEdit,
  timeline: string,
): boolean {
  const name = `${milestone.title} of ${id}`;
  const { outcome } = milestone;
  if (outcome !== undefined && !(edit.kind === 'skip' && outcome === 'skipped')) {
    throw new ContentError(`${name} was ${outcome}. Remove outcome in ${timeline} first.`);
  }
  if (edit.kind === 'done') return isNewActual(milestone, edit);
  if (milestone.actual !== undefined) {
    throw new ContentError(`${name} is done. Remove actual in ${timeline} if it is not.`);
  }
  return edit.kind === 'skip' ? outcome === undefined : currentPlan(milestone) !== edit.planned;
}

function isNewActual(
  milestone: Milestone,
  { actual: days, tag }: MilestoneEdit & { kind: 'done' },
): boolean {
  return writtenActual(milestone) !== days || (tag !== undefined && tag !== milestone.tag);
}

/** Formats `actual` as in timeline.yaml; undefined if the milestone has none. */
export function writtenActual({ actual: days }: Milestone): string | undefined {
  if (days === undefined) return undefined;
  if (days.from === null || days.to === null) return 'unknown';
  return days.from === days.to ? days.from : `${days.from}/${days.to}`;
}
