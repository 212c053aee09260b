import type { Catalog, Release, UpgradeNote } from './catalog.ts';
import { findMilestone } from './find.ts';
import { liesOn, type PathSpan } from './path-span.ts';
import { comparePoints, type VersionPoint } from './version-order.ts';

/** A step of the path; one that a later note makes needless is kept with the note that does. */
export interface PathStep {
  readonly note: UpgradeNote;
  readonly release: Release;
  readonly supersededBy: UpgradeNote | undefined;
  /** A later note that makes it needless for some only, by its own `applies_if`. */
  readonly needlessWith: UpgradeNote | undefined;
}

interface ReleasedNote {
  readonly note: UpgradeNote;
  readonly release: Release;
}

/** Every note on the path, in the order of the line. */
export function pathSteps(catalog: Catalog, span: PathSpan): PathStep[] {
  const notes = span.passed.flatMap((release) =>
    release.notes
      .filter((note) => liesOn(span, release, note.since))
      .map((note) => ({ note, release })),
  );
  return notes.map((step) => {
    const later = notes.filter((other) => supersedes(catalog, other, step)).map(({ note }) => note);
    const supersededBy = later.find((note) => isForAllOf(note, step.note));
    return {
      ...step,
      supersededBy,
      needlessWith: supersededBy === undefined ? later[0] : undefined,
    };
  });
}

/** Only a later note counts, so that two that name each other are not both lost. */
function supersedes(catalog: Catalog, later: ReleasedNote, earlier: ReleasedNote): boolean {
  const { release, slug } = earlier.note;
  if (!later.note.supersedes.includes(`${release}/${slug}`)) return false;
  const [a, b] = [pointOf(later), pointOf(earlier)];
  return a !== undefined && b !== undefined && comparePoints(catalog, a, b) > 0;
}

function pointOf({ note, release }: ReleasedNote): VersionPoint | undefined {
  const milestone = findMilestone(release, note.since);
  return milestone === undefined ? undefined : { release, milestone };
}

/** True if a note concerns everyone whom another one concerns. */
function isForAllOf(note: UpgradeNote, other: UpgradeNote): boolean {
  if (note.applies_if.length === 0) return true;
  return (
    other.applies_if.length > 0 && other.applies_if.every((id) => note.applies_if.includes(id))
  );
}
