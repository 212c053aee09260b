import { withoutDecorations } from '../notes/decorations.ts';
import type { CodeHost } from '../notes/references.ts';
import type { SourceNote } from '../notes/source-note.ts';
import { versionName, type Collected, type CollectedVersion } from './collect.ts';
import type { PlacedNote } from './merge-notes.ts';
import { nameNotes, type KeyOptions } from './note-keys.ts';
import { overallOf } from './overall.ts';
import type { PlannedMilestone, PlannedRelease } from './plan-releases.ts';

/** The notes of a source with their versions and names. */
export interface Placed {
  /** By release, milestone and source. */
  readonly notes: readonly PlacedNote[];
  /** Texts about a version as a whole. */
  readonly texts: ReadonlyMap<PlannedMilestone, readonly SourceNote[]>;
}

/** Returns the notes of all releases with their names, and the texts of their versions. */
export function placedNotes(
  { notes, versions }: Collected,
  releases: readonly PlannedRelease[],
  options: KeyOptions & CodeHost,
): Placed {
  const refined = notes.map((note) =>
    note.isExact === true ? note : withoutDecorations(note, options),
  );
  const entries = refined.filter(({ kind }) => kind !== 'text');
  const keys = nameNotes(entries, options);
  const known = versionsByName(versions);
  const byVersion = Map.groupBy(refined, (note) => known.get(versionName(note)));
  const texts = new Map<PlannedMilestone, SourceNote[]>();
  const list = releases.flatMap((release) =>
    release.milestones.flatMap((milestone) => {
      const own = byVersion.get(milestone.from) ?? [];
      for (const note of own.filter(({ kind }) => kind === 'text')) {
        const home = note.isOverall === true ? overallOf(release, milestone) : milestone;
        texts.set(home, [...(texts.get(home) ?? []), note]);
      }
      return own.flatMap((note): PlacedNote[] => {
        const key = keys.get(note);
        return key === undefined ? [] : [{ key, note, release, milestone }];
      });
    }),
  );
  return { notes: list, texts };
}

function versionsByName(versions: readonly CollectedVersion[]) {
  return new Map(
    versions.map((version) => [
      versionName({ package: version.package, version: version.name }),
      version,
    ]),
  );
}
