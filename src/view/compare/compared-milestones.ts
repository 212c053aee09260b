import type { Milestone, Release } from '../../domain/catalog.ts';
import { happened, isPublication } from '../../domain/publication.ts';

/** Returns the milestones to compare: they publish something and happened or are firmly planned. */
export function comparedMilestones(today: string, release: Release): Milestone[] {
  return release.milestones.filter(
    (milestone) =>
      isPublication(milestone) &&
      milestone.outcome === undefined &&
      (milestone.condition === 'firm' || happened(milestone, today)),
  );
}
