import { positionInRange, versionRanges, type AffectedRange } from './affected-range.ts';
import type { Catalog, UpgradeNote } from './catalog.ts';
import { findRelease } from './find.ts';
import { memoizeByObject } from '../lib/memoize.ts';
import type { VersionPoint } from './version-order.ts';

/** Returns the ranges of versions that an upgrade note applies to; empty if it applies to all. */
export function noteRanges(catalog: Catalog, note: UpgradeNote): readonly AffectedRange[] {
  return rangesIn(catalog)(note);
}

const rangesIn = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((note: UpgradeNote) => {
    const home = findRelease(catalog, note.release);
    return home === undefined ? [] : versionRanges(catalog, home, note.applies_to);
  }),
);

/**
 * Checks whether an upgrade note applies to those who upgrade from a version. If the content does not tell, it
 * does: a step too many is better than one too few.
 */
export function appliesTo(
  catalog: Catalog,
  note: UpgradeNote,
  from: VersionPoint | undefined,
  today: string,
): boolean {
  const ranges = noteRanges(catalog, note);
  if (ranges.length === 0 || from === undefined) return true;
  return ranges.some((range) => {
    const position = positionInRange(catalog, range, from, today);
    return position !== 'after' && position !== 'outside';
  });
}
