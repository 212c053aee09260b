import type { Milestone, Release } from '../../domain/catalog.ts';
import { happened, isPublication } from '../../domain/publication.ts';

/** Returns the past milestones that published something: candidates, GA, maintenance releases. */
export function publishedMilestones(release: Release, today: string): Milestone[] {
  return release.milestones.filter(
    (milestone) => isPublication(milestone) && happened(milestone, today),
  );
}
