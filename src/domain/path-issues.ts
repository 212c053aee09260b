import type { Catalog, KnownIssue, Milestone } from './catalog.ts';
import { isAffected, newestPublished } from './known-issue-state.ts';
import { versionsOf, type PathSpan } from './path-span.ts';
import type { Hop } from './upgrade-route.ts';
import type { VersionPoint } from './version-order.ts';

/** A fault that somebody on the path may meet and that the target does not have. */
export interface LeftIssue {
  readonly issue: KnownIssue;
  /** The first version of the start that is rid of it; undefined if it stays until a later release. */
  readonly goneFrom: Milestone | undefined;
}

export interface PathIssues {
  /** In the newest version of the target. */
  readonly open: readonly KnownIssue[];
  readonly left: readonly LeftIssue[];
}

/** The known issues that the end of a path has, and those that its start and its stops have. */
export function pathIssues(catalog: Catalog, span: PathSpan, hops: readonly Hop[]): PathIssues {
  const { from, to, today } = span;
  const issues = catalog.releases.flatMap((release) => release.issues);
  const end = newestPublished(to, today);
  const has = (issue: KnownIssue, point: VersionPoint | undefined) =>
    point !== undefined && mayReach(issue, point) && isAffected(catalog, issue, point);
  const versions = versionsOf(from, today);
  const stops = hops.slice(0, -1).map((hop) => newestPublished(hop.to, today));
  const closed = issues.filter((issue) => !has(issue, end));
  return {
    open: issues.filter((issue) => has(issue, end)),
    left: closed.flatMap((issue) => {
      const last = versions.findLastIndex((milestone) => has(issue, { release: from, milestone }));
      if (stops.some((stop) => has(issue, stop))) return [{ issue, goneFrom: undefined }];
      return last < 0 ? [] : [{ issue, goneFrom: versions[last + 1] }];
    }),
  };
}

/** Without ranges a fault stays in its own release: most need no closer look. */
function mayReach(issue: KnownIssue, { release }: VersionPoint): boolean {
  return issue.affects.length > 0 || issue.release === release.id;
}
