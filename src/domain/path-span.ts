import type { Catalog, Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { releasesBetween } from './lineage.ts';
import { describedVersion } from './newest.ts';
import { milestoneIndex } from './milestone-order.ts';
import { isReleased } from './schedule.ts';
import { happened } from './publication.ts';

/** The releases that a path covers: from the GA of one release to the newest version of another. */
export interface PathSpan {
  readonly from: Release;
  readonly to: Release;
  /** In the order of releases, both ends included. */
  readonly passed: readonly Release[];
  readonly today: string;
}

/** Returns the span between two releases. */
export function pathSpan(catalog: Catalog, from: Release, to: Release, today: string): PathSpan {
  return { from, to, passed: releasesBetween(catalog, from, to), today };
}

/** Checks whether an entry with this `since` came after GA, in a maintenance release. */
export function isAfterGa(release: Release, since: string): boolean {
  const ga = gaOf(release);
  return ga !== undefined && milestoneIndex(release, since) > milestoneIndex(release, ga.id);
}

/** Returns the newest version of a release once it is out, before GA its last planned milestone. */
export function lastMilestone(release: Release, today: string): Milestone | undefined {
  const newest = isReleased(release, today) ? describedVersion(release, today) : undefined;
  return newest?.milestone ?? release.milestones.at(-1);
}

/** Checks whether an entry with this `since` is part of the release by today. */
export function isAvailable(release: Release, since: string, today: string): boolean {
  const last = lastMilestone(release, today);
  return last !== undefined && milestoneIndex(release, since) <= milestoneIndex(release, last.id);
}

/** Checks whether an entry is on the path: available, and newer than the GA of the first release. */
export function isOnPath(span: PathSpan, release: Release, since: string): boolean {
  if (!span.passed.some(({ id }) => id === release.id)) return false;
  if (release.id === span.from.id && !isAfterGa(release, since)) return false;
  return isAvailable(release, since, span.today);
}

/** Returns the versions of a release that readers may run: GA and published maintenance releases. */
export function versionsOf(release: Release, today: string): Milestone[] {
  return release.milestones.filter(
    (milestone) =>
      milestone.kind === 'ga' || (milestone.kind === 'maintenance' && happened(milestone, today)),
  );
}
