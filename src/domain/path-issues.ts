import type { Catalog, KnownIssue } from './catalog.ts';
import { issuesReaching } from './issues-of.ts';
import { issueStateAt } from './known-issue-state.ts';
import { describedVersion } from './newest.ts';
import { versionsOf, type PathSpan } from './path-span.ts';
import type { Hop } from './upgrade-route.ts';
import type { VersionPoint } from './version-order.ts';

/** The known issues of an upgrade path. */
export interface PathIssues {
  /** Present in the newest version of the target. */
  readonly open: readonly KnownIssue[];
  /** Present at the start or at a stop, and fixed in the newest version of the target. */
  readonly resolved: readonly KnownIssue[];
  /**
   * Those of which the content does not tell whether the newest version of the target has them; and those
   * of the start or of a stop that no recorded fix ended.
   */
  readonly unrecorded: readonly KnownIssue[];
}

/** Sorts the known issues on a path by their state at its end. */
export function pathIssues(catalog: Catalog, span: PathSpan, hops: readonly Hop[]): PathIssues {
  const { from, to, today } = span;
  const end = describedVersion(to, today);
  const starts = versionsOf(from, today).map((milestone) => ({ release: from, milestone }));
  const stops = hops.slice(0, -1).flatMap((hop) => describedVersion(hop.to, today) ?? []);
  const stateAt = (issue: KnownIssue, point: VersionPoint) =>
    issueStateAt(catalog, issue, point, today);
  const isMet = (issue: KnownIssue) =>
    [...starts, ...stops].some((point) => stateAt(issue, point) === 'open');
  const passed = [from, ...hops.map((hop) => hop.to)];
  const groups = Map.groupBy(
    issuesReaching(catalog, passed),
    (issue): keyof PathIssues | 'none' => {
      const state = end === undefined ? 'elsewhere' : stateAt(issue, end);
      if (state === 'open') return 'open';
      if (state === 'unknown') return 'unrecorded';
      if (!isMet(issue)) return 'none';
      return state === 'fixed' ? 'resolved' : 'unrecorded';
    },
  );
  const of = (name: keyof PathIssues) => groups.get(name) ?? [];
  return { open: of('open'), resolved: of('resolved'), unrecorded: of('unrecorded') };
}
