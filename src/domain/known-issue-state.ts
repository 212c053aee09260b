import {
  affectedRanges,
  positionInRange,
  type AffectedRange,
  type RangePosition,
} from './affected-range.ts';
import type { Catalog, KnownIssue, Release } from './catalog.ts';
import { contains, containsAny, type Containment } from './contains.ts';
import { findRelease } from './find.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { describedVersion } from './newest.ts';
import { resolveVersion, type VersionPoint } from './version-order.ts';

/**
 * The state of a known issue in a version: `open` if the version has it, `fixed` if it contains a fix, `ended` if it is
 * later than all versions that `affects` names, `elsewhere` if `affects` names other versions only, and
 * `unknown` if the content does not tell whether it has the issue or the fix.
 */
export type VersionIssueState = 'open' | 'fixed' | 'ended' | 'elsewhere' | 'unknown';

/** The state of a known issue in a release. */
export interface KnownIssueState {
  /** That of its newest version; `ended` also if `affects` names other versions only. */
  readonly state: Exclude<VersionIssueState, 'elsewhere'>;
  /** The versions that fix it, in the order of `fixed_in`; outside releases are left out. */
  readonly fixes: readonly VersionPoint[];
  readonly ranges: readonly AffectedRange[];
}

/** Returns the versions that fix the issue. */
export function fixesOf(catalog: Catalog, issue: KnownIssue): readonly VersionPoint[] {
  return fixesIn(catalog)(issue);
}

const fixesIn = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((issue: KnownIssue) => computeFixes(catalog, issue)),
);

function computeFixes(catalog: Catalog, issue: KnownIssue): VersionPoint[] {
  const home = findRelease(catalog, issue.release);
  if (home === undefined) return [];
  return issue.fixed_in.flatMap((name) => {
    const resolved = resolveVersion(catalog, home, name);
    return resolved.kind === 'point' ? [resolved.point] : [];
  });
}

/** The states, the one that counts first where the ranges of an issue give several. */
const PRECEDENCE: readonly VersionIssueState[] = ['open', 'unknown', 'fixed', 'ended', 'elsewhere'];

/** Returns how a version stands to a known issue. */
export function issueStateAt(
  catalog: Catalog,
  issue: KnownIssue,
  at: VersionPoint,
  today: string,
): VersionIssueState {
  const states = statesOf(catalog)(today)(rangesKey(issue));
  const known = states.get(at.milestone);
  if (known !== undefined) return known;
  const state = computeState(catalog, issue, at, today);
  states.set(at.milestone, state);
  return state;
}

/**
 * The states by milestone, once for all issues with the same ranges and fixes: a site has far fewer of these
 * than issues, and each page of a release and each path asks for the states of all.
 */
const statesOf = memoizeByObject(() =>
  memoizeByText(() => memoizeByText(() => new Map<VersionPoint['milestone'], VersionIssueState>())),
);

/** Returns all issues in groups with the same ranges and fixes, whose states are the same in every version. */
export const issuesByRanges = memoizeByObject(({ releases }: Catalog) => [
  ...Map.groupBy(
    releases.flatMap(({ issues }) => issues),
    rangesKey,
  ).values(),
]);

const rangesKey = memoizeByObject(({ release, affects, fixed_in }: KnownIssue) =>
  JSON.stringify([release, affects.map(({ from, to }) => [from ?? '', to ?? '']), fixed_in]),
);

function computeState(
  catalog: Catalog,
  issue: KnownIssue,
  at: VersionPoint,
  today: string,
): VersionIssueState {
  const found = affectedRanges(catalog, issue).map((range) => {
    const fix = containsAny(catalog, at, fixesAfter(catalog, issue, range, today), today);
    return fix === 'yes'
      ? 'fixed'
      : stateInRange(positionOf(catalog, issue, range, at, today), fix);
  });
  return PRECEDENCE.find((state) => found.includes(state)) ?? 'elsewhere';
}

/** Returns the fixes that count in a range: where the issue came back, those before its return do not. */
function fixesAfter(
  catalog: Catalog,
  issue: KnownIssue,
  { from }: AffectedRange,
  today: string,
): readonly VersionPoint[] {
  const fixes = fixesOf(catalog, issue);
  if (from === undefined || issue.affects.length === 0) return fixes;
  return fixes.filter(
    (fix) => fix.milestone === from.milestone || contains(catalog, from, fix, today) !== 'yes',
  );
}

/** Without `affects` nothing is said about other releases than its own, not even that they do not have it. */
function positionOf(
  catalog: Catalog,
  issue: KnownIssue,
  range: AffectedRange,
  at: VersionPoint,
  today: string,
): RangePosition {
  const isUnsaid = issue.affects.length === 0 && at.release.id !== issue.release;
  return isUnsaid ? 'outside' : positionInRange(catalog, range, at, today);
}

function stateInRange(
  position: RangePosition,
  fix: Exclude<Containment, 'yes'>,
): VersionIssueState {
  switch (position) {
    case 'named':
      return 'open';
    case 'inside':
      return fix === 'no' ? 'open' : 'unknown';
    case 'unknown':
      return 'unknown';
    case 'after':
      return 'ended';
    case 'outside':
      return 'elsewhere';
  }
}

/** Checks whether a version has the issue, as far as the content tells. */
export function isAffected(
  catalog: Catalog,
  issue: KnownIssue,
  at: VersionPoint,
  today: string,
): boolean {
  return issueStateAt(catalog, issue, at, today) === 'open';
}

/** Checks whether a version in this state may have the issue, as far as the content tells. */
export function mayAffect(state: VersionIssueState): boolean {
  return state === 'open' || state === 'unknown';
}

/** Returns the state of a known issue in a release on a day. */
export function knownIssueState(
  catalog: Catalog,
  issue: KnownIssue,
  release: Release,
  today: string,
): KnownIssueState {
  const at = describedVersion(release, today);
  const state = at === undefined ? 'unknown' : issueStateAt(catalog, issue, at, today);
  return {
    state: state === 'elsewhere' ? 'ended' : state,
    fixes: fixesOf(catalog, issue),
    ranges: affectedRanges(catalog, issue),
  };
}
