import type { MilestoneKind } from '../schema/vocabulary.ts';
import type { Milestone } from './catalog.ts';

const PUBLISHED_KINDS: ReadonlySet<MilestoneKind> = new Set([
  'alpha',
  'beta',
  'rc',
  'ga',
  'maintenance',
]);

/** Checks whether a milestone publishes a version: alpha, beta, rc, ga or maintenance. */
export function isPublication(milestone: Milestone): boolean {
  return PUBLISHED_KINDS.has(milestone.kind);
}

/** Checks whether a milestone publishes a version for production: GA or a maintenance version. */
export function isFinal({ kind }: Milestone): boolean {
  return kind === 'ga' || kind === 'maintenance';
}

/** Checks whether a milestone publishes a version before GA. */
export function isCandidate(milestone: Milestone): boolean {
  return isPublication(milestone) && !isFinal(milestone);
}

/**
 * Checks whether a milestone has an `actual` that is not in the future. A range counts from its last day on: only
 * then it certainly happened.
 */
export function happened(milestone: Milestone, today: string): boolean {
  if (milestone.actual === undefined || milestone.outcome !== undefined) return false;
  return milestone.actual.to === null || milestone.actual.to <= today;
}
