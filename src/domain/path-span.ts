import type { Catalog, Milestone, Release } from './catalog.ts';
import { gaOf, releaseIndex } from './find.ts';
import { newestPublished } from './known-issue-state.ts';
import { milestoneIndex } from './milestone-order.ts';
import { happened, isReleased } from './schedule.ts';

/** The stretch of the line that a path covers: from the GA of a release to the newest version of another. */
export interface PathSpan {
  readonly from: Release;
  readonly to: Release;
  /** In the order of the line, both ends included. */
  readonly passed: readonly Release[];
  readonly today: string;
}

/** The span between two releases of one line. */
export function pathSpan(catalog: Catalog, from: Release, to: Release, today: string): PathSpan {
  return { from, to, passed: releasesBetween(catalog, from, to), today };
}

/** The releases from one to another in the order of the line, both included. */
export function releasesBetween(catalog: Catalog, from: Release, to: Release): Release[] {
  const index = ({ id }: Release) => releaseIndex(catalog, id);
  return catalog.releases.slice(index(from), index(to) + 1);
}

/** True for what came after a release's GA, in one of its maintenance releases. */
export function isAfterGa(release: Release, since: string): boolean {
  const ga = gaOf(release);
  return ga !== undefined && milestoneIndex(release, since) > milestoneIndex(release, ga.id);
}

/** Up to where a release is there: its newest version once it is out, before that all that is planned. */
export function lastMilestone(release: Release, today: string): Milestone | undefined {
  const newest = isReleased(release, today) ? newestPublished(release, today) : undefined;
  return newest?.milestone ?? release.milestones.at(-1);
}

/** Whether what came with a milestone of a release is there by today. */
export function isThere(release: Release, since: string, today: string): boolean {
  const last = lastMilestone(release, today);
  return last !== undefined && milestoneIndex(release, since) <= milestoneIndex(release, last.id);
}

/** Whether what came with a milestone of a release lies on the path: later than the start's GA, and there. */
export function liesOn(span: PathSpan, release: Release, since: string): boolean {
  if (!span.passed.some(({ id }) => id === release.id)) return false;
  if (release.id === span.from.id && !isAfterGa(release, since)) return false;
  return isThere(release, since, span.today);
}

/** The versions of a release that somebody may run: GA, and the maintenance releases that are out. */
export function versionsOf(release: Release, today: string): Milestone[] {
  return release.milestones.filter(
    (milestone) =>
      milestone.kind === 'ga' || (milestone.kind === 'maintenance' && happened(milestone, today)),
  );
}
