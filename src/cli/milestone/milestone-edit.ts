import type { Milestone, Release } from '../../domain/catalog.ts';
import { addDays } from '../../domain/dates.ts';
import { plannedDay } from '../../domain/milestone-order.ts';
import type { MilestoneEdit } from '../../edits/timeline-edit.ts';
import { isRealDate } from '../../schema/scalars.ts';
import { actual } from '../../schema/timeline.ts';
import { isOn, textOf, type RawOptions } from '../shared/command.ts';
import { ContentError, UsageError } from '../shared/io.ts';

const ONE_OF = 'Say one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.';

/** What the flags ask for. Throws a UsageError for flags that do not go together or are no dates. */
export function editAsked(options: RawOptions, today: string): MilestoneEdit {
  const [done, move] = [textOf(options, 'done'), textOf(options, 'move')];
  const [tag, why] = [textOf(options, 'tag'), textOf(options, 'why')?.trim()];
  const asked = [done !== undefined, move !== undefined, isOn(options, 'skip')];
  if (asked.filter(Boolean).length !== 1) throw new UsageError(ONE_OF);
  if (tag !== undefined && done === undefined)
    throw new UsageError(`--tag needs --done. ${ONE_OF}`);
  if (done !== undefined) {
    if (why !== undefined) throw new UsageError(`--why goes with --move or --skip. ${ONE_OF}`);
    return { kind: 'done', actual: daysDone(done, today), tag: tagGiven(tag) };
  }
  if (why === undefined || why === '') {
    const name = move === undefined ? '--skip' : '--move';
    throw new UsageError(`${name} needs a reason. Add --why TEXT: readers will ask.`);
  }
  if (move === undefined) return { kind: 'skip', why };
  if (!isRealDate(move)) throw new UsageError(`--move "${move}" is no day. Write YYYY-MM-DD.`);
  return { kind: 'move', planned: move, set: today, why };
}

function daysDone(written: string, today: string): string {
  const days = actual.safeParse(written);
  if (!days.success) {
    const shapes = 'Write YYYY-MM-DD, two days YYYY-MM-DD/YYYY-MM-DD, or unknown.';
    throw new UsageError(`--done "${written}" is no day. ${shapes}`);
  }
  // The day may have begun elsewhere already; the catalog's check sees it the same way.
  if (days.data.to !== null && days.data.to > addDays(today, 1)) {
    const step = 'Done is what happened; a new plan is --move.';
    throw new UsageError(`--done ${written} is ahead of today, ${today}. ${step}`);
  }
  return written;
}

function tagGiven(tag: string | undefined): string | undefined {
  if (tag?.trim() === '') throw new UsageError('--tag is empty. Write the tag that was published.');
  return tag?.trim();
}

/**
 * Whether the edit changes anything. Throws a ContentError where it would contradict what the
 * timeline says: a plan for what is done, a day for what was skipped.
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
    throw new ContentError(`${name} was ${outcome}. Take outcome away in ${timeline} first.`);
  }
  if (edit.kind === 'done') return isNews(milestone, edit);
  if (milestone.actual !== undefined) {
    throw new ContentError(`${name} is done. Take actual away in ${timeline} if it is not.`);
  }
  return edit.kind === 'skip' ? outcome === undefined : plannedDay(milestone) !== edit.planned;
}

function isNews(
  milestone: Milestone,
  { actual: days, tag }: MilestoneEdit & { kind: 'done' },
): boolean {
  return writtenActual(milestone) !== days || (tag !== undefined && tag !== milestone.tag);
}

/** As timeline.yaml writes it; undefined if nothing says that it happened. */
export function writtenActual({ actual: days }: Milestone): string | undefined {
  if (days === undefined) return undefined;
  if (days.from === null || days.to === null) return 'unknown';
  return days.from === days.to ? days.from : `${days.from}/${days.to}`;
}
