import type { Milestone, Release } from './catalog.ts';
import { milestoneOn } from './entry-on.ts';

/**
 * Returns a release with its milestones as known on a day that may have passed: without later facts and plans, and
 * without milestones that were first planned later.
 */
export function timelineAsOf(release: Release, day: string): Release {
  return { ...release, milestones: release.milestones.flatMap((found) => asOf(found, day)) };
}

function asOf(milestone: Milestone, day: string): Milestone[] {
  const then = milestoneOn(milestone, day);
  const { plans, actual, condition } = then;
  if (then === milestone) return [milestone];
  if (plans.length === 0 && actual === undefined && condition === 'firm') return [];
  // Version and tag were not known before the milestone happened.
  const isOpen = milestone.actual !== undefined && actual === undefined;
  return [isOpen ? { ...then, version: undefined, tag: undefined } : then];
}
