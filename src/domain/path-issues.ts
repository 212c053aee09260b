import type { Catalog, KnownIssue } from './catalog.ts';
import { isAffected, newestPublished } from './known-issue-state.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { versionsOf, type PathSpan } from './path-span.ts';
import type { Hop } from './upgrade-route.ts';
import type { VersionPoint } from './version-order.ts';

/** The known issues of an upgrade path. */
export interface PathIssues {
  /** Present in the newest version of the target. */
  readonly open: readonly KnownIssue[];
  /** Present at the start or at a stop, and no longer at the end. */
  readonly resolved: readonly KnownIssue[];
}

/** Sorts the known issues on a path into those still open at its end and those resolved by then. */
export function pathIssues(catalog: Catalog, span: PathSpan, hops: readonly Hop[]): PathIssues {
  const { from, to, today } = span;
  const issues = allIssues(catalog);
  const end = newestPublished(to, today);
  const has = (issue: KnownIssue, point: VersionPoint | undefined) =>
    point !== undefined && mayReach(issue, point) && isAffected(catalog, issue, point);
  const starts = versionsOf(from, today).map((milestone) => ({ release: from, milestone }));
  const stops = hops.slice(0, -1).map((hop) => newestPublished(hop.to, today));
  return {
    open: issues.filter((issue) => has(issue, end)),
    resolved: issues.filter(
      (issue) => !has(issue, end) && [...starts, ...stops].some((point) => has(issue, point)),
    ),
  };
}

const allIssues = memoizeByObject(({ releases }: Catalog) =>
  releases.flatMap(({ issues }) => issues),
);

/** Cheap test before `isAffected`: an issue without ranges affects its own release only. */
function mayReach(issue: KnownIssue, { release }: VersionPoint): boolean {
  return issue.affects.length > 0 || issue.release === release.id;
}
