import type { Release } from './catalog.ts';
import { areOnOneTrack, milestoneIndex, plannedDay } from './milestone-order.ts';
import { happened } from './publication.ts';

/**
 * Checks whether a milestone lies behind on a day: it happened, or a later one of its track did, or it was skipped.
 * An end of life passes with its planned day. A milestone that the timeline lacks never lies ahead.
 */
export function hasPassed(release: Release, id: string, day: string): boolean {
  const index = milestoneIndex(release, id);
  const milestone = release.milestones[index];
  if (milestone === undefined || milestone.outcome !== undefined) return true;
  if (milestone.kind === 'eol' && (plannedDay(milestone) ?? day) < day) return true;
  return release.milestones
    .slice(index)
    .some((later) => areOnOneTrack(milestone, later) && happened(later, day));
}
