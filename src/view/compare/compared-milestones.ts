import type { Milestone, Release } from '../../domain/catalog.ts';
import { isPublication } from '../../domain/compare-milestones.ts';
import { happened } from '../../domain/schedule.ts';

/** Returns the milestones to compare: they publish something and happened or are firmly planned. */
export function comparedMilestones(today: string, release: Release): Milestone[] {
  return release.milestones.filter(
    (milestone) =>
      isPublication(milestone) &&
      milestone.outcome === undefined &&
      (milestone.condition === 'firm' || happened(milestone, today)),
  );
}
