import type { PlannedMilestone, PlannedRelease } from './plan-releases.ts';

/** Returns the place of a text of a candidate that is about the whole release: GA, if that came out. */
export function overallOf({ milestones }: PlannedRelease, own: PlannedMilestone): PlannedMilestone {
  const ga = milestones.findIndex(({ id }) => id === 'ga');
  return milestones.indexOf(own) < ga ? (milestones[ga] ?? own) : own;
}
