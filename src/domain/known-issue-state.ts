import type { Catalog, KnownIssue, Release } from './catalog.ts';
import { isPublication } from './compare-milestones.ts';
import { findRelease, gaOf } from './find.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { happened } from './schedule.ts';
import { comparePoints, resolveVersion, type VersionPoint } from './version-order.ts';

/** A range of versions that have a known issue. */
export interface AffectedRange {
  readonly from: VersionPoint | undefined;
  /** Last affected point; undefined while the range is open. */
  readonly to: VersionPoint | undefined;
  readonly note: string | undefined;
}

/** The state of a known issue in a release. */
export interface KnownIssueState {
  /**
   * `open` while the newest published version of the release has it. After that, `fixed` if a fix is
   * recorded, else `ended`: the range ends without a recorded fix.
   */
  readonly state: 'open' | 'fixed' | 'ended';
  /** The versions that fix it, in the order of `fixed_in`; outside releases are left out. */
  readonly fixes: readonly VersionPoint[];
  readonly ranges: readonly AffectedRange[];
}

/** Returns the ranges that a known issue affects; by default its own release from GA. */
export function affectedRanges(catalog: Catalog, issue: KnownIssue): readonly AffectedRange[] {
  return rangesIn(catalog)(issue);
}

/** Returns the versions that fix the issue. */
export function fixesOf(catalog: Catalog, issue: KnownIssue): readonly VersionPoint[] {
  return fixesIn(catalog)(issue);
}

/** Memoized, since each release checks its issues at each of its milestones. */
const rangesIn = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((issue: KnownIssue) => computeRanges(catalog, issue)),
);
const fixesIn = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((issue: KnownIssue) => computeFixes(catalog, issue)),
);

function computeRanges(catalog: Catalog, issue: KnownIssue): AffectedRange[] {
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

function computeFixes(catalog: Catalog, issue: KnownIssue): VersionPoint[] {
  const home = findRelease(catalog, issue.release);
  if (home === undefined) return [];
  return issue.fixed_in.flatMap((name) => {
    const resolved = resolveVersion(catalog, home, name);
    return resolved.kind === 'point' ? [resolved.point] : [];
  });
}

/** Checks whether a version has the issue: it is in a range, and no fix reaches it. */
export function isAffected(catalog: Catalog, issue: KnownIssue, at: VersionPoint): boolean {
  const fixed = fixesOf(catalog, issue).some((fix) => reachesPoint(catalog, issue, fix, at));
  if (fixed) return false;
  return affectedRanges(catalog, issue).some(
    ({ from, to }) =>
      (from === undefined || comparePoints(catalog, from, at) <= 0) &&
      (to === undefined || comparePoints(catalog, at, to) <= 0),
  );
}

/** A fix reaches later versions of its own release, and later releases that have no fix of their own. */
function reachesPoint(
  catalog: Catalog,
  issue: KnownIssue,
  fix: VersionPoint,
  at: VersionPoint,
): boolean {
  if (comparePoints(catalog, fix, at) > 0) return false;
  if (fix.release.id === at.release.id) return true;
  const ownFix = fixesOf(catalog, issue).some((other) => other.release.id === at.release.id);
  return !ownFix;
}

/** Returns the state of a known issue in a release on a day. */
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

/** Returns the newest published version of a release on a day, if any. */
export function newestPublished(release: Release, today: string): VersionPoint | undefined {
  const milestone = release.milestones
    .filter((candidate) => isPublication(candidate) && happened(candidate, today))
    .at(-1);
  return milestone === undefined ? undefined : { release, milestone };
}
