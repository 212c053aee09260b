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

/**
 * Returns the known issues whose ranges reach one of some releases, in the order of releases, then slugs.
 * Most issues affect one release, so others need not look at them.
 */
export function issuesReaching(catalog: Catalog, releases: readonly Release[]): KnownIssue[] {
  const byRelease = candidatesByRelease(catalog);
  const positions = positionsOf(catalog);
  const found = new Set(releases.flatMap(({ id }) => byRelease.get(id) ?? []));
  return [...found].toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
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
