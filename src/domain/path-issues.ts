import type { Catalog, KnownIssue } from './catalog.ts';
import { sortedIssues } from './issues-of.ts';
import { issuesByRanges, issueStateAt } from './known-issue-state.ts';
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
  const placeOf = (issue: KnownIssue): keyof PathIssues | undefined => {
    const state = end === undefined ? 'elsewhere' : stateAt(issue, end);
    if (state === 'open') return 'open';
    if (state === 'unknown') return 'unrecorded';
    const isMet = [...starts, ...stops].some((point) => stateAt(issue, point) === 'open');
    if (!isMet) return undefined;
    return state === 'fixed' ? 'resolved' : 'unrecorded';
  };
  // All issues of a group have the same states, so that one of them stands for the others.
  const groups = Map.groupBy(issuesByRanges(catalog), ([first]) => first && placeOf(first));
  const of = (name: keyof PathIssues) => sortedIssues(catalog, (groups.get(name) ?? []).flat());
  return { open: of('open'), resolved: of('resolved'), unrecorded: of('unrecorded') };
}
