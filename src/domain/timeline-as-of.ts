import type { Milestone, Release } from './catalog.ts';

/**
 * Returns a release with its milestones as known on a day: without later events, later plans, and
 * milestones that were first planned later. For today and the future it is the release unchanged.
 */
export function timelineAsOf(release: Release, day: string): Release {
  return { ...release, milestones: release.milestones.flatMap((found) => asOf(found, day)) };
}

function asOf(milestone: Milestone, day: string): Milestone[] {
  const { actual, condition, plans } = milestone;
  const isAhead = typeof actual?.from === 'string' && actual.from > day;
  const known = plans.filter(({ set }) => set === undefined || set <= day);
  if (!isAhead && known.length === plans.length) return [milestone];
  if (known.length === 0 && (isAhead || actual === undefined) && condition === 'firm') return [];
  // Version and tag were not known before the milestone happened.
  const ahead = isAhead ? { actual: undefined, version: undefined, tag: undefined } : {};
  return [{ ...milestone, ...ahead, plans: known }];
}
