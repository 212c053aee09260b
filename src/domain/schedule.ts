import type { Milestone, Release } from './catalog.ts';
import { daysBetween } from './dates.ts';
import { gaOf } from './find.ts';
import { dayOf, firstPlannedDay, plannedDay } from './milestone-order.ts';
import { compareText } from '../lib/compare.ts';
import { happened } from './publication.ts';
import { withdrawalOf } from './withdrawal.ts';

/** The state of a milestone on a day; derived, never written in the content. */
export type MilestoneState =
  | 'done'
  | 'withdrawn'
  | 'skipped'
  | 'cancelled'
  | 'next'
  | 'upcoming'
  | 'tentative'
  | 'overdue'
  | 'not-recorded';

/** A milestone with its state and its slip. */
export interface ScheduledMilestone {
  readonly milestone: Milestone;
  readonly state: MilestoneState;
  /** Days from the end of the first plan to the actual day, or to today if overdue; undefined if unknown. */
  readonly slip: number | undefined;
}

/** Checks whether GA has an `actual` that is not in the future. */
export function isReleased(release: Release, today: string): boolean {
  const ga = gaOf(release);
  return ga !== undefined && happened(ga, today);
}

/** Returns all milestones of a release with state and slip, in the order of the timeline. */
export function schedule(release: Release, today: string): ScheduledMilestone[] {
  const released = isReleased(release, today);
  const next = nextMilestone(release, today);
  return release.milestones.map((milestone) => {
    const withdrawn = withdrawalOf(release, milestone, today) !== undefined;
    const own = withdrawn ? 'withdrawn' : stateOf(milestone, released, today);
    const state = milestone === next ? 'next' : own;
    return { milestone, state, slip: slipOf(milestone, state, today) };
  });
}

/** Returns the state of one milestone. */
export function milestoneState(
  release: Release,
  milestone: Milestone,
  today: string,
): MilestoneState {
  const scheduled = schedule(release, today).find((one) => one.milestone === milestone);
  return scheduled?.state ?? stateOf(milestone, isReleased(release, today), today);
}

/** Returns the firm milestone that comes next: the first one planned for today or later. */
export function nextMilestone(release: Release, today: string): Milestone | undefined {
  return release.milestones
    .filter((milestone) => isAwaited(milestone, today))
    .toSorted((a, b) => compareText(dayOf(a) ?? '', dayOf(b) ?? ''))[0];
}

function isAwaited(milestone: Milestone, today: string): boolean {
  if (milestone.outcome !== undefined || milestone.condition === 'if-needed') return false;
  if (happened(milestone, today)) return false;
  const day = dayOf(milestone);
  return day !== undefined && day >= today;
}

/** States in which a milestone has not taken place yet, and may still. */
const TO_COME: ReadonlySet<MilestoneState> = new Set(['next', 'upcoming', 'tentative', 'overdue']);

/** Checks whether a milestone is still to come: words about it must not say that it is there. */
export function isToCome(release: Release, milestone: Milestone, today: string): boolean {
  return TO_COME.has(stateOf(milestone, isReleased(release, today), today));
}

function stateOf(milestone: Milestone, released: boolean, today: string): MilestoneState {
  if (milestone.outcome !== undefined) return milestone.outcome;
  if (happened(milestone, today)) return 'done';
  const planned = plannedDay(milestone);
  const past = planned !== undefined && planned < today;
  // An end of life happens by itself when its day passes.
  if (milestone.kind === 'eol' && past) return 'done';
  if (released && (past || milestone.plans.length === 0)) return 'not-recorded';
  if (milestone.condition === 'if-needed') return 'tentative';
  return past ? 'overdue' : 'upcoming';
}

/** Checks whether a milestone in this state has happened, be it that its version was withdrawn later. */
export function isPast(state: MilestoneState): boolean {
  return state === 'done' || state === 'withdrawn';
}

function slipOf(milestone: Milestone, state: MilestoneState, today: string): number | undefined {
  const first = firstPlannedDay(milestone);
  if (first === undefined) return undefined;
  if (state === 'overdue') return daysBetween(first, today);
  const { from, to } = milestone.actual ?? { from: null, to: null };
  // A range of days has no exact slip.
  return isPast(state) && to !== null && from === to ? daysBetween(first, to) : undefined;
}
