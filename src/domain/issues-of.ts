import { affectedRanges } from './affected-range.ts';
import type { Catalog, KnownIssue, Release } from './catalog.ts';
import { groupByEach } from './group-by-each.ts';
import { fixesOf, issueStateAt, mayAffect } from './known-issue-state.ts';
import { descendantsOf, lineageOf, releasesBetween } from './lineage.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { isPublication } from './publication.ts';
import type { VersionPoint } from './version-order.ts';

/**
 * Returns the known issues of a release, in the order of releases, then slugs: those that one of its
 * versions has, or of which the content does not tell whether it has them.
 */
export function issuesOf(catalog: Catalog, release: Release, today: string): readonly KnownIssue[] {
  return issuesOfRelease(catalog)(today)(release);
}

/**
 * Returns the known issues in the folder of a release that none of its versions has: their file says so. Its page shows
 * them nevertheless, since their address is there.
 */
export function issuesElsewhere(catalog: Catalog, release: Release, today: string): KnownIssue[] {
  if (release.issues.length === 0) return [];
  const shown = new Set(issuesOf(catalog, release, today));
  return release.issues.filter((issue) => !shown.has(issue));
}

const issuesOfRelease = memoizeByObject((catalog: Catalog) =>
  memoizeByText((today) =>
    memoizeByObject((release: Release) =>
      (candidatesByRelease(catalog).get(release.id) ?? []).filter((issue) =>
        concerns(catalog, issue, release, today),
      ),
    ),
  ),
);

function concerns(catalog: Catalog, issue: KnownIssue, release: Release, today: string): boolean {
  return release.milestones
    .filter(isPublication)
    .some((milestone) => mayAffect(issueStateAt(catalog, issue, { release, milestone }, today)));
}

/** Returns known issues in the order of releases, then slugs. */
export function sortedIssues(catalog: Catalog, issues: readonly KnownIssue[]): KnownIssue[] {
  const positions = positionsOf(catalog);
  return issues.toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
}

const positionsOf = memoizeByObject(
  ({ releases }: Catalog) =>
    new Map(releases.flatMap(({ issues }) => issues).map((issue, index) => [issue, index])),
);

const candidatesByRelease = memoizeByObject((catalog: Catalog) =>
  groupByEach(
    catalog.releases.flatMap(({ issues }) => issues),
    (issue) => releasesReached(catalog, issue),
  ),
);

/** Returns the ids of the releases in the affected ranges of an issue. */
function releasesReached(catalog: Catalog, issue: KnownIssue): Set<string> {
  const within = affectedRanges(catalog, issue).flatMap(({ from, to }) => {
    if (to === undefined) {
      return from === undefined ? catalog.releases : descendantsOf(catalog, from.release);
    }
    return from === undefined
      ? lineageOf(catalog, to.release)
      : releasesBetween(catalog, from.release, to.release);
  });
  return new Set(within.map(({ id }) => id));
}

/** Returns the issues that a milestone fixes, in the order of releases, then slugs. */
export function issuesFixedBy(catalog: Catalog, point: VersionPoint): readonly KnownIssue[] {
  return issuesByFix(catalog).get(pointKey(point)) ?? [];
}

const issuesByFix = memoizeByObject((catalog: Catalog) =>
  groupByEach(
    catalog.releases.flatMap(({ issues }) => issues),
    (issue) => new Set(fixesOf(catalog, issue).map(pointKey)),
  ),
);

function pointKey({ release, milestone }: VersionPoint): string {
  return `${release.id}/${milestone.id}`;
}
