import type { Catalog, KnownIssue, Release } from './catalog.ts';
import { releaseIndex } from './find.ts';
import { groupByEach } from './group-by-each.ts';
import { affectedRanges, fixesOf, isAffected } from './known-issue-state.ts';
import { onceFor } from '../lib/once-for.ts';
import type { VersionPoint } from './version-order.ts';

/** All issues whose range meets the release, in the order of releases, then slugs. */
export function issuesOf(catalog: Catalog, release: Release): readonly KnownIssue[] {
  return issuesIn(catalog)(release);
}

const issuesIn = onceFor((catalog: Catalog) =>
  onceFor((release: Release) =>
    (issuesNear(catalog).get(release.id) ?? []).filter((issue) =>
      release.milestones.some((milestone) => isAffected(catalog, issue, { release, milestone })),
    ),
  ),
);

/** The issues that may meet a release, by its id: most stay in one, and need not be asked by others. */
const issuesNear = onceFor((catalog: Catalog) =>
  groupByEach(
    catalog.releases.flatMap(({ issues }) => issues),
    (issue) => reach(catalog, issue),
  ),
);

/** The ids of the releases in an issue's ranges. */
function reach(catalog: Catalog, issue: KnownIssue): Set<string> {
  const { releases } = catalog;
  const within = affectedRanges(catalog, issue).map(({ from, to }) => {
    const first = from === undefined ? 0 : releaseIndex(catalog, from.release.id);
    const last = to === undefined ? releases.length : releaseIndex(catalog, to.release.id);
    return releases.slice(first, last + 1).map(({ id }) => id);
  });
  return new Set(within.flat());
}

/** The issues that a milestone fixes, in the order of releases, then slugs. */
export function issuesFixedBy(catalog: Catalog, point: VersionPoint): readonly KnownIssue[] {
  return fixedBy(catalog).get(pointName(point)) ?? [];
}

const fixedBy = onceFor((catalog: Catalog) =>
  groupByEach(
    catalog.releases.flatMap(({ issues }) => issues),
    (issue) => new Set(fixesOf(catalog, issue).map(pointName)),
  ),
);

function pointName({ release, milestone }: VersionPoint): string {
  return `${release.id}/${milestone.id}`;
}
