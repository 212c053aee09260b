import { slugOf } from '../shared/slug-of.ts';
import { withoutDecorations } from '../notes/decorations.ts';
import type { SkippedNote, SourceNote, SourceRecord } from '../notes/source-note.ts';
import { areasOf } from './areas.ts';
import { collect, daysIn, versionName, type Collected, type CollectedVersion } from './collect.ts';
import { entryOf, type EntryOptions } from './entry-fields.ts';
import type { DayOptions } from './dated-points.ts';
import { suitableGrouping, type ChosenGrouping, type Grouping } from './grouping.ts';
import { placeReleases, withKnownIds, type KnownRelease } from './lines.ts';
import { mergeNotes, type PlacedNote } from './merge-notes.ts';
import { overallOf } from './overall.ts';
import { nameNotes, type KeyOptions } from './note-keys.ts';
import { planReleases, type PlannedMilestone, type PlannedRelease } from './plan-releases.ts';
import type { PlannedEntry, PlannedReleaseFiles, TextChange } from './planned-entry.ts';
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
  /** How many notes the source has: entries, texts of versions, and what is skipped. */
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
  const versions = withNext(collected.versions, products, options);
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

function versionsByName(versions: readonly CollectedVersion[]) {
  return new Map(
    versions.map((version) => [
      versionName({ package: version.package, version: version.name }),
      version,
    ]),
  );
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

interface Products {
  readonly idOf: (pack: string | undefined) => string | undefined;
  readonly titles: ReadonlyMap<string, string>;
}

/** Several packages are several products; one package is the software itself. */
function productsOf({ versions }: Collected, { product, name }: PlanOptions): Products {
  const packages = [...new Set(versions.map((version) => version.package))];
  if (product !== undefined || packages.length < 2) {
    const titles = new Map(product === undefined ? [] : [[product, name ?? product]]);
    return { idOf: () => product, titles };
  }
  const ids = new Map(packages.map((pack) => [pack, slugOf(pack ?? name ?? 'main') ?? 'main']));
  const titles = new Map(packages.map((pack) => [ids.get(pack) ?? '', pack ?? name ?? 'Main']));
  return { idOf: (pack) => ids.get(pack), titles };
}

/** Adds the release of what comes next where an earlier run made it: those before it have changed. */
function withNext(
  versions: readonly CollectedVersion[],
  { idOf }: Products,
  { hasNext }: PlanOptions,
): CollectedVersion[] {
  const byProduct = Map.groupBy(versions, (one) => idOf(one.package));
  const more = [...byProduct].flatMap(([product, own]): CollectedVersion[] => {
    const [first] = own;
    const isThere = own.some(({ version }) => version === undefined);
    if (first === undefined || isThere || !hasNext(product)) return [];
    const facts = { date: undefined, tag: undefined, title: undefined, isYanked: false };
    const plain = { withdrawn: undefined, isWholeTitle: false };
    const none = { series: undefined, milestones: [], sources: new Set<string>() };
    return [
      {
        ...first,
        ...facts,
        ...plain,
        name: 'unreleased',
        version: undefined,
        isPlanned: true,
        ...none,
      },
    ];
  });
  return [...versions, ...more];
}

interface Placed {
  /** By release, milestone and source. */
  readonly notes: readonly PlacedNote[];
  readonly texts: ReadonlyMap<PlannedMilestone, readonly SourceNote[]>;
}

function placedNotes(
  { notes, versions }: Collected,
  releases: readonly PlannedRelease[],
  options: PlanOptions,
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
