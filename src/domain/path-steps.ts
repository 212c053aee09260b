import type { Catalog, Release, UpgradeNote } from './catalog.ts';
import { findMilestone } from './find.ts';
import { isOnPath, type PathSpan } from './path-span.ts';
import { comparePoints, type VersionPoint } from './version-order.ts';

/** A step of an upgrade path. A superseded step is kept, together with the note that supersedes it. */
export interface PathStep {
  readonly note: UpgradeNote;
  readonly release: Release;
  readonly supersededBy: UpgradeNote | undefined;
  /** A later note that supersedes it only for some readers, because of its own `applies_if`. */
  readonly partlySupersededBy: UpgradeNote | undefined;
}

interface ReleasedNote {
  readonly note: UpgradeNote;
  readonly release: Release;
}

/** Returns all upgrade notes on the path, in the order of releases. */
export function pathSteps(catalog: Catalog, span: PathSpan): PathStep[] {
  const notes = span.passed.flatMap((release) =>
    release.notes
      .filter((note) => isOnPath(span, release, note.since))
      .map((note) => ({ note, release })),
  );
  return notes.map((step) => {
    const later = notes.filter((other) => supersedes(catalog, other, step)).map(({ note }) => note);
    const supersededBy = later.find((note) => coversReadersOf(note, step.note));
    return {
      ...step,
      supersededBy,
      partlySupersededBy: supersededBy === undefined ? later[0] : undefined,
    };
  });
}

/** Only a later note supersedes, so that two notes that name each other do not both vanish. */
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

/** Checks whether a note applies to every reader that another note applies to. */
function coversReadersOf(note: UpgradeNote, other: UpgradeNote): boolean {
  if (note.applies_if.length === 0) return true;
  return (
    other.applies_if.length > 0 && other.applies_if.every((id) => note.applies_if.includes(id))
  );
}
