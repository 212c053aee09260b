import type { Milestone, Release } from './catalog.ts';

/**
 * A release with its milestones as they were known on a day: without what happened later, plans that
 * were made later, and milestones that nobody had thought of. For today and the future it is the
 * release as it is written.
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
  // What was published with it had no name yet.
  const ahead = isAhead ? { actual: undefined, version: undefined, tag: undefined } : {};
  return [{ ...milestone, ...ahead, plans: known }];
}
