import type { Catalog, KnownIssue, Release } from './catalog.ts';
import { releaseIndex } from './find.ts';
import { groupByEach } from './group-by-each.ts';
import { affectedRanges, fixesOf, isAffected } from './known-issue-state.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import type { VersionPoint } from './version-order.ts';

/** Returns all known issues that affect a release, in the order of releases, then slugs. */
export function issuesOf(catalog: Catalog, release: Release): readonly KnownIssue[] {
  return issuesOfRelease(catalog)(release);
}

const issuesOfRelease = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((release: Release) =>
    (candidatesByRelease(catalog).get(release.id) ?? []).filter((issue) =>
      release.milestones.some((milestone) => isAffected(catalog, issue, { release, milestone })),
    ),
  ),
);

/** Candidates by release id. Most issues affect one release, so other releases need not check them. */
const candidatesByRelease = memoizeByObject((catalog: Catalog) =>
  groupByEach(
    catalog.releases.flatMap(({ issues }) => issues),
    (issue) => releasesReached(catalog, issue),
  ),
);

/** Returns the ids of the releases in the affected ranges of an issue. */
function releasesReached(catalog: Catalog, issue: KnownIssue): Set<string> {
  const { releases } = catalog;
  const within = affectedRanges(catalog, issue).map(({ from, to }) => {
    const first = from === undefined ? 0 : releaseIndex(catalog, from.release.id);
    const last = to === undefined ? releases.length : releaseIndex(catalog, to.release.id);
    return releases.slice(first, last + 1).map(({ id }) => id);
  });
  return new Set(within.flat());
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
