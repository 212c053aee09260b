import type { Catalog, KnownIssue } from './catalog.ts';
import { sortedIssues } from './issues-of.ts';
import { issuesByRanges, issueStateAt, type VersionIssueState } from './known-issue-state.ts';
import { describedVersion } from './newest.ts';
import type { PathSpan } from './path-span.ts';
import type { Choice, PathVersions } from './path-versions.ts';
import type { Hop } from './upgrade-route.ts';
import type { VersionPoint } from './version-order.ts';

/** The known issues of an upgrade path, from any version of its start to the newest of its target. */
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
  /** Each known issue that counts for any choice of versions. */
  readonly all: readonly PathIssue[];
}

/** The fate of a known issue on a path; `none` if readers do not meet it. */
export type IssueFate = 'open' | 'resolved' | 'unrecorded' | 'none';

/** A known issue of a path, and what becomes of it between the versions that a reader chooses. */
export interface PathIssue {
  readonly issue: KnownIssue;
  readonly fateAt: (choice: Choice) => IssueFate;
}

/** Sorts the known issues on a path by their state at its end. */
export function pathIssues(
  catalog: Catalog,
  span: PathSpan,
  hops: readonly Hop[],
  versions: PathVersions,
): PathIssues {
  const { from, to, today } = span;
  const end = describedVersion(to, today);
  const points = {
    starts: versions.from.map((milestone) => ({ release: from, milestone })),
    stops: hops.slice(0, -1).flatMap((hop) => describedVersion(hop.to, today) ?? []),
    ends: versions.to.map((milestone) => ({ release: to, milestone })),
    end,
  };
  const stateAt = (issue: KnownIssue) => (point: VersionPoint) =>
    issueStateAt(catalog, issue, point, today);
  // All issues of a group have the same states, so that one of them stands for the others.
  const fates = issuesByRanges(catalog).flatMap((issues) => {
    const [first] = issues;
    const fate = first === undefined ? undefined : issueFates(points, stateAt(first));
    return fate?.isMet === true ? issues.map((issue) => [issue, fate] as const) : [];
  });
  const whole = Map.groupBy(fates, ([, fate]) => fate.whole);
  const of = (fate: IssueFate) =>
    sortedIssues(
      catalog,
      (whole.get(fate) ?? []).map(([issue]) => issue),
    );
  const fateOfIssue = new Map(fates);
  return {
    open: of('open'),
    resolved: of('resolved'),
    unrecorded: of('unrecorded'),
    all: sortedIssues(catalog, [...fateOfIssue.keys()]).flatMap((issue) => {
      const fate = fateOfIssue.get(issue);
      return fate === undefined ? [] : [{ issue, fateAt: fate.fateAt }];
    }),
  };
}

/** The versions of a path at which the state of an issue matters. */
interface PathPoints {
  readonly starts: readonly VersionPoint[];
  readonly stops: readonly VersionPoint[];
  readonly ends: readonly VersionPoint[];
  /** The end of a path whose readers choose no version of the target. */
  readonly end: VersionPoint | undefined;
}

/** The fate of the issues of a group: for each choice of versions, and without one. */
interface IssueFates extends Pick<PathIssue, 'fateAt'> {
  readonly whole: IssueFate;
  /** False if no choice of versions meets them. */
  readonly isMet: boolean;
}

function issueFates(
  { starts, stops, ends, end }: PathPoints,
  stateAt: (point: VersionPoint) => VersionIssueState,
): IssueFates {
  const isOpen = (point: VersionPoint) => stateAt(point) === 'open';
  const [openAtStart, openAtStop] = [starts.map(isOpen), stops.some(isOpen)];
  const isOnTheWay = openAtStop || openAtStart.some(Boolean);
  const endState = end === undefined ? undefined : stateAt(end);
  const endStates = ends.map((point) =>
    point.milestone === end?.milestone ? endState : stateAt(point),
  );
  return {
    isMet: isOnTheWay || [endState, ...endStates].some((state) => fateOf(state, false) !== 'none'),
    whole: fateOf(endState, isOnTheWay),
    fateAt: (choice) =>
      fateOf(endStates[choice.to] ?? endState, openAtStop || openAtStart[choice.from] === true),
  };
}

function fateOf(end: VersionIssueState | undefined, isMet: boolean): IssueFate {
  if (end === 'open') return 'open';
  if (end === 'unknown') return 'unrecorded';
  if (!isMet) return 'none';
  return end === 'fixed' ? 'resolved' : 'unrecorded';
}
