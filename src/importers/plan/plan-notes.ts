import type { SkippedNote, SourceNote, SourceRecord } from '../notes/source-note.ts';
import { areasOf } from './areas.ts';
import { collect, daysIn, type Collected } from './collect.ts';
import { entryOf, type EntryOptions } from './entry-fields.ts';
import type { DayOptions } from './dated-points.ts';
import { suitableGrouping, type ChosenGrouping, type Grouping } from './grouping.ts';
import { placeReleases, withKnownIds, type KnownRelease } from './lines.ts';
import { mergeNotes } from './merge-notes.ts';
import type { KeyOptions } from './note-keys.ts';
import { placedNotes } from './placed-notes.ts';
import { planReleases, type PlannedRelease } from './plan-releases.ts';
import type { PlannedEntry, PlannedReleaseFiles, TextChange } from './planned-entry.ts';
import { productsOf, withNext } from './products.ts';
import { releaseFiles } from './release-files.ts';

/** Options of planning, most of them of the command line. */
export interface PlanOptions extends Omit<EntryOptions, 'areas'>, KeyOptions, DayOptions {
  /** Undefined to take what suits the versions. */
  readonly group: Grouping | undefined;
  /** The reason for that grouping, in words. */
  readonly groupReason: string;
  /** The product of all releases, on a site with several. */
  readonly product: string | undefined;
  /** The name of the software for titles. */
  readonly name: string | undefined;
  /** The repository of the site, where neither a person nor the source names one. */
  readonly siteRepository: string | undefined;
  /** Releases that the content has, by product. */
  readonly known: (product: string | undefined) => readonly KnownRelease[];
  /** Whether an earlier run made the release of what comes next; it stays the last. */
  readonly hasNext: (product: string | undefined) => boolean;
}

/** Entries that a source becomes. */
export interface NotesPlan {
  readonly grouping: ChosenGrouping;
  readonly entries: readonly PlannedEntry[];
  readonly releases: readonly PlannedReleaseFiles[];
  readonly skipped: readonly SkippedNote[];
  readonly unplaced: ReadonlyMap<string, number>;
  readonly changes: readonly TextChange[];
  /** Products that the releases name, with their titles. */
  readonly products: ReadonlyMap<string, string>;
  /** Areas that the entries name, with their titles. */
  readonly areas: ReadonlyMap<string, string>;
  /** The number of notes in the source: entries, texts of versions, and skipped notes. */
  readonly count: number;
}

/** Plans the releases and entries of a source. */
export function planNotes(records: Iterable<SourceRecord>, given: PlanOptions): NotesPlan {
  const collected = collect(records);
  const options = {
    ...given,
    repository: given.repository ?? repositoryIn(collected) ?? given.siteRepository,
  };
  const products = productsOf(collected, options);
  const versions = withNext(collected.versions, products, options.hasNext);
  const byProduct = Map.groupBy(versions, (one) => products.idOf(one.package));
  const numbers = [...byProduct.values()].map((own) =>
    own.flatMap(({ version, series }) => (version === undefined ? [] : [{ version, series }])),
  );
  const grouping =
    options.group === undefined
      ? suitableGrouping(numbers)
      : { group: options.group, why: options.groupReason };
  const releases = [...byProduct].flatMap(([product, own]) => {
    const planned = planReleases(own, grouping.group, product);
    return grouping.group === 'name' ? withKnownIds(planned, options.known(product)) : planned;
  });
  const placed = placedNotes(collected, releases, options);
  const areas = areasOf(collected.notes, options.area);
  const made = mergeNotes(placed.notes).map((merged) => ({
    merged,
    result: entryOf(merged, { ...options, areas }),
  }));
  const wordless = made.flatMap(({ merged, result }) =>
    result === undefined
      ? [merged.home, ...merged.repeats].map(({ note }) => withoutWords(note))
      : [],
  );
  const places = placesOf(releases, options);
  const files = releases.map((release) =>
    releaseFiles(release, places.get(release.id), placed.texts, {
      ...options,
      name: options.name ?? products.titles.get(release.product ?? ''),
    }),
  );
  return {
    grouping,
    entries: made.flatMap(({ result }) => result?.entry ?? []),
    releases: files.map((one) => one.files),
    skipped: [...collected.skipped, ...wordless],
    unplaced: collected.unplaced,
    changes: [
      ...files.flatMap(({ changes }) => changes),
      ...made.flatMap(({ merged, result }) =>
        result === undefined || result.changes.length === 0
          ? []
          : [{ ...merged.words.note, changes: result.changes }],
      ),
    ],
    products: products.titles,
    areas: areas.titles,
    count: collected.notes.length + daysIn(collected) + collected.skipped.length,
  };
}

/** Returns the repository of which the source compares versions. */
function repositoryIn({ versions }: Collected): string | undefined {
  for (const url of versions.flatMap(({ sources }) => [...sources])) {
    const found =
      /^(https:\/\/[^/\s]+\/.{1,200}?)\/(?:-\/)?(?:compare|releases|tree|commits|tags)\//u.exec(
        url,
      );
    if (found?.[1] !== undefined) return found[1];
  }
  return undefined;
}

function placesOf(releases: readonly PlannedRelease[], { known }: PlanOptions) {
  const ids = new Set(releases.map(({ id }) => id));
  const byProduct = Map.groupBy(releases, ({ product }) => product);
  return new Map(
    [...byProduct].flatMap(([product, own]) => [
      ...placeReleases(
        own,
        known(product).filter(({ id }) => !ids.has(id)),
      ),
    ]),
  );
}

function withoutWords({ file, line, text }: SourceNote): SkippedNote {
  return { record: 'skipped', file, line, text, why: 'it has no words' };
}
