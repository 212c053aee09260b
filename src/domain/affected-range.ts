import type { Catalog, KnownIssue, Release } from './catalog.ts';
import { follows } from './contains.ts';
import { findRelease, gaOf } from './find.ts';
import { isAncestor } from './lineage.ts';
import { milestoneIndex } from './milestone-order.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import { isPublication } from './publication.ts';
import { resolveVersion, type VersionPoint } from './version-order.ts';

/** A range of versions that have a known issue. */
export interface AffectedRange {
  readonly from: VersionPoint | undefined;
  /** Last affected point; undefined while the range is open. */
  readonly to: VersionPoint | undefined;
  readonly note: string | undefined;
}

/**
 * Where a version lies to a range: `named` if an end of the range says so, `inside` if it follows the start
 * of an open range, `after` the end, `outside` if the range is of other releases or begins later, and
 * `unknown` if the days do not tell whether it follows the start.
 */
export type RangePosition = 'named' | 'inside' | 'unknown' | 'after' | 'outside';

/** Returns the ranges that a known issue affects; by default its own release from its first version. */
export function affectedRanges(catalog: Catalog, issue: KnownIssue): readonly AffectedRange[] {
  return rangesIn(catalog)(issue);
}

/** Memoized, since each release checks its issues at each of its versions. */
const rangesIn = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((issue: KnownIssue) => computeRanges(catalog, issue)),
);

function computeRanges(catalog: Catalog, issue: KnownIssue): AffectedRange[] {
  const home = findRelease(catalog, issue.release);
  if (home === undefined) return [];
  if (issue.affects.length === 0) return [wholeRelease(home)];
  const point = (name: string | undefined, edge: 'start' | 'end') => {
    if (name === undefined) return undefined;
    const resolved = resolveVersion(catalog, home, name, edge);
    return resolved.kind === 'point' ? resolved.point : undefined;
  };
  return issue.affects.map((range) => ({
    from: point(range.from, 'start'),
    to: point(range.to, 'end'),
    note: range.note,
  }));
}

function wholeRelease(release: Release): AffectedRange {
  const first = release.milestones.find((one) => isPublication(one) && one.outcome === undefined);
  const [from, to] = [first ?? gaOf(release), release.milestones.at(-1)].map((milestone) =>
    milestone === undefined ? undefined : { release, milestone },
  );
  return { from, to, note: undefined };
}

const POSITIONS = { yes: 'inside', no: 'outside', unknown: 'unknown' } as const;

/** Returns where a version lies to a range. */
export function positionInRange(
  catalog: Catalog,
  { from, to }: AffectedRange,
  at: VersionPoint,
  today: string,
): RangePosition {
  const start = from === undefined ? 'inside' : POSITIONS[follows(catalog, at, from, today)];
  if (start === 'outside' || to === undefined) return start;
  if (to.release.id === at.release.id) {
    const isAfter = indexOf(at) > indexOf(to);
    if (isAfter) return 'after';
    return start === 'unknown' ? 'unknown' : 'named';
  }
  if (isAncestor(catalog, to.release, at.release)) return 'after';
  return isAncestor(catalog, at.release, to.release) && start === 'inside' ? 'named' : 'outside';
}

function indexOf({ release, milestone }: VersionPoint): number {
  return milestoneIndex(release, milestone.id);
}
