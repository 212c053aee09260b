import type { Catalog, KnownIssue, Release } from './catalog.ts';
import { publishes } from './compare-milestones.ts';
import { findRelease, gaOf } from './find.ts';
import { onceFor } from '../lib/once-for.ts';
import { happened } from './schedule.ts';
import { comparePoints, resolveVersion, type VersionPoint } from './version-order.ts';

export interface AffectedRange {
  readonly from: VersionPoint | undefined;
  /** Last affected point; undefined while the range is open. */
  readonly to: VersionPoint | undefined;
  readonly note: string | undefined;
}

export interface KnownIssueState {
  /**
   * `open` while the newest published version of the release has it; then `fixed` if a fix is
   * recorded, else `ended`: a range that stops without anybody saying what ended it.
   */
  readonly state: 'open' | 'fixed' | 'ended';
  /** The points that fix it, in the writer's order; outside releases are left out. */
  readonly fixes: readonly VersionPoint[];
  readonly ranges: readonly AffectedRange[];
}

/** Ranges a known issue affects; without any it is its own release, from GA. */
export function affectedRanges(catalog: Catalog, issue: KnownIssue): readonly AffectedRange[] {
  return rangesIn(catalog)(issue);
}

/** The points that fix the issue. */
export function fixesOf(catalog: Catalog, issue: KnownIssue): readonly VersionPoint[] {
  return fixesIn(catalog)(issue);
}

/** Each release asks each issue that may reach it, at each of its milestones. */
const rangesIn = onceFor((catalog: Catalog) =>
  onceFor((issue: KnownIssue) => readRanges(catalog, issue)),
);
const fixesIn = onceFor((catalog: Catalog) =>
  onceFor((issue: KnownIssue) => readFixes(catalog, issue)),
);

function readRanges(catalog: Catalog, issue: KnownIssue): AffectedRange[] {
  const home = findRelease(catalog, issue.release);
  if (home === undefined) return [];
  const point = (name: string | undefined, edge: 'start' | 'end') => {
    if (name === undefined) return undefined;
    const resolved = resolveVersion(catalog, home, name, edge);
    return resolved.kind === 'point' ? resolved.point : undefined;
  };
  if (issue.affects.length > 0) {
    return issue.affects.map((range) => ({
      from: point(range.from, 'start'),
      to: point(range.to, 'end'),
      note: range.note,
    }));
  }
  const ga = gaOf(home);
  const last = home.milestones.at(-1);
  return [
    {
      from: ga === undefined ? undefined : { release: home, milestone: ga },
      to: last === undefined ? undefined : { release: home, milestone: last },
      note: undefined,
    },
  ];
}

function readFixes(catalog: Catalog, issue: KnownIssue): VersionPoint[] {
  const home = findRelease(catalog, issue.release);
  if (home === undefined) return [];
  return issue.fixed_in.flatMap((name) => {
    const resolved = resolveVersion(catalog, home, name);
    return resolved.kind === 'point' ? [resolved.point] : [];
  });
}

/** True if a version at that point has the fault: inside a range, and no fix at or before it in that range's run. */
export function isAffected(catalog: Catalog, issue: KnownIssue, at: VersionPoint): boolean {
  const fixed = fixesOf(catalog, issue).some((fix) => fixes(catalog, issue, fix, at));
  if (fixed) return false;
  return affectedRanges(catalog, issue).some(
    ({ from, to }) =>
      (from === undefined || comparePoints(catalog, from, at) <= 0) &&
      (to === undefined || comparePoints(catalog, at, to) <= 0),
  );
}

/** A fix reaches the later versions of its own release, and later releases that are past all fixes. */
function fixes(catalog: Catalog, issue: KnownIssue, fix: VersionPoint, at: VersionPoint): boolean {
  if (comparePoints(catalog, fix, at) > 0) return false;
  if (fix.release.id === at.release.id) return true;
  const ownFix = fixesOf(catalog, issue).some((other) => other.release.id === at.release.id);
  return !ownFix;
}

/** How the issue stands in a release on a day. */
export function knownIssueState(
  catalog: Catalog,
  issue: KnownIssue,
  release: Release,
  today: string,
): KnownIssueState {
  const newest = newestPublished(release, today);
  const open = newest === undefined || isAffected(catalog, issue, newest);
  const fixes = fixesOf(catalog, issue);
  return {
    state: open ? 'open' : fixes.length > 0 ? 'fixed' : 'ended',
    fixes,
    ranges: affectedRanges(catalog, issue),
  };
}

/** The newest published milestone of a release on a day, else undefined. */
export function newestPublished(release: Release, today: string): VersionPoint | undefined {
  const milestone = release.milestones
    .filter((candidate) => publishes(candidate) && happened(candidate, today))
    .at(-1);
  return milestone === undefined ? undefined : { release, milestone };
}
