import type { MilestoneFields } from '../../schema/timeline.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import { at } from './check.ts';

/** A milestone that happened, with its days: two if it happened somewhere between them. */
interface DatedMilestone {
  readonly index: number;
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A milestone that happened before one that the list has first. */
interface BackwardStep {
  readonly earlier: DatedMilestone;
  readonly later: DatedMilestone;
}

/**
 * Reports milestones that happened before one that stands above them on their track: the list is the order. Plans may
 * pass each other while they move. Unknown days are passed over, and a range runs backwards only with all its days.
 */
export function daysBackwards(file: ParsedFile, milestones: readonly MilestoneFields[]): Problem[] {
  const tracks = new Set(milestones.map(({ track }) => track));
  const named = [...tracks].filter((track) => track !== undefined);
  const steps = (named.length === 0 ? [undefined] : named).flatMap((track) =>
    backwardSteps(datedMilestones(milestones, track)),
  );
  const byIndex = new Map(steps.map((step) => [step.later.index, step]));
  return [...byIndex.values()].map(({ earlier, later }) => {
    const message = `"${later.id}" happened on ${daysText(later)}, before "${earlier.id}" on ${daysText(earlier)}`;
    const hint = 'Correct one of the days, or move a milestone: milestones are listed in order.';
    return at(file, ['milestones', later.index, 'actual'], 'milestone-order', message, hint);
  });
}

/** Returns the milestones of a track with a known day. One without a track lies on all of them. */
function datedMilestones(
  milestones: readonly MilestoneFields[],
  wanted: string | undefined,
): DatedMilestone[] {
  return milestones.flatMap(({ id, actual, outcome, track, draft }, index) => {
    if (draft || (track !== undefined && track !== wanted)) return [];
    const { from, to } = actual ?? { from: null, to: null };
    return from === null || to === null || outcome !== undefined ? [] : [{ index, id, from, to }];
  });
}

/** After a step back, goes on from there, so that one wrong day is one problem. */
function backwardSteps(dated: readonly DatedMilestone[]): BackwardStep[] {
  const steps: BackwardStep[] = [];
  let latest: DatedMilestone | undefined;
  for (const next of dated) {
    const isBack = latest !== undefined && next.to < latest.from;
    if (latest !== undefined && isBack) steps.push({ earlier: latest, later: next });
    if (latest === undefined || isBack || next.from > latest.from) latest = next;
  }
  return steps;
}

function daysText({ from, to }: DatedMilestone): string {
  return from === to ? from : `${from}/${to}`;
}
