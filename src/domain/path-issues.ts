import type { Catalog, KnownIssue } from './catalog.ts';
import { isAffected, newestPublished } from './known-issue-state.ts';
import { onceFor } from '../lib/once-for.ts';
import { versionsOf, type PathSpan } from './path-span.ts';
import type { Hop } from './upgrade-route.ts';
import type { VersionPoint } from './version-order.ts';

export interface PathIssues {
  /** In the newest version of the target. */
  readonly open: readonly KnownIssue[];
  /** Met on the way, and gone at the end. */
  readonly left: readonly KnownIssue[];
}

/** The known issues that the end of a path has, and those that its start and its stops have. */
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
    left: issues.filter(
      (issue) => !has(issue, end) && [...starts, ...stops].some((point) => has(issue, point)),
    ),
  };
}

const allIssues = onceFor(({ releases }: Catalog) => releases.flatMap(({ issues }) => issues));

/** Without ranges a fault stays in its own release: most need no closer look. */
function mayReach(issue: KnownIssue, { release }: VersionPoint): boolean {
  return issue.affects.length > 0 || issue.release === release.id;
}
