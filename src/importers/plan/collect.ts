import {
  UNRELEASED,
  type SkippedNote,
  type SourceLine,
  type SourceMilestone,
  type SourceNote,
  type SourceRecord,
  type SourceRelease,
} from '../notes/source-note.ts';
import { namedVersion, parseVersion, type Version } from '../versions/parse-version.ts';

/** A version of the source with all that its records say. */
export interface CollectedVersion extends SourceLine {
  /** As spelt, without a leading `v`; `UNRELEASED` for what comes next. */
  readonly name: string;
  readonly package: string | undefined;
  /** Undefined for what comes next. */
  readonly version: Version | undefined;
  date: string | undefined;
  tag: string | undefined;
  title: string | undefined;
  series: string | undefined;
  isYanked: boolean;
  withdrawn: SourceRelease['withdrawn'];
  isWholeTitle: boolean;
  isPlanned: boolean;
  isPrerelease: boolean;
  basedOn: string | undefined;
  skipsLevels: boolean;
  /** Days of its release that are no versions. */
  readonly milestones: SourceMilestone[];
  readonly sources: Set<string>;
}

/** All records of a source by what they are. */
export interface Collected {
  readonly versions: readonly CollectedVersion[];
  readonly notes: readonly SourceNote[];
  readonly skipped: readonly SkippedNote[];
  /** The names of fields without a place, with how often they occur. */
  readonly unplaced: ReadonlyMap<string, number>;
}

/** Returns the name by which records of one version are found: `v1.2` and `1.2` are one. */
export function versionName({
  package: pack = '',
  version,
}: Pick<SourceRelease, 'package' | 'version'>): string {
  const name = version.replace(/^v\.?(?=\d)/iu, '');
  return pack === '' ? name : `${pack}@${name}`;
}

/** Reads all records. Notes and events of a version that cannot be read are skipped. */
export function collect(given: Iterable<SourceRecord>): Collected {
  const records = withoutNames([...given]);
  const versions = new Map<string, CollectedVersion>();
  const notes: SourceNote[] = [];
  const skipped: SkippedNote[] = [];
  const unplaced = new Map<string, number>();
  for (const record of records) {
    if (record.record === 'skipped') skipped.push(record);
    else if (record.record === 'unplaced') {
      unplaced.set(record.name, (unplaced.get(record.name) ?? 0) + 1);
    } else {
      const found = versionOf(versions, record);
      if (record.record === 'release') {
        if (found !== undefined) addFacts(found, record);
      } else if (record.record === 'milestone') {
        if (found !== undefined) found.milestones.push(record);
        else if (record.text !== undefined) skipped.push(withoutVersion(record));
      } else if (found === undefined) skipped.push(withoutVersion(record));
      else notes.push(record);
    }
  }
  return { versions: [...versions.values()], notes, skipped, unplaced };
}

/** Refers to each version by its own name: another file may call it by that of its series. */
function withoutNames(records: readonly SourceRecord[]): readonly SourceRecord[] {
  const names = new Map(
    records.flatMap((record) =>
      record.record === 'release' && record.names !== undefined
        ? record.names.map((name) => [versionName({ ...record, version: name }), record] as const)
        : [],
    ),
  );
  if (names.size === 0) return records;
  return records.map((record) => {
    if (record.record === 'skipped' || record.record === 'unplaced') return record;
    const meant = names.get(versionName(record));
    return meant === undefined ? record : { ...record, version: meant.version };
  });
}

function versionOf(
  versions: Map<string, CollectedVersion>,
  record: SourceNote | SourceRelease | SourceMilestone,
): CollectedVersion | undefined {
  const key = versionName(record);
  const known = versions.get(key);
  if (known !== undefined) return known;
  const version = record.version === UNRELEASED ? undefined : readVersion(record);
  if (version === undefined && record.version !== UNRELEASED) return undefined;
  const { file, line, package: pack } = record;
  const made: CollectedVersion = {
    ...{ file, line, package: pack, version },
    name: version?.text ?? UNRELEASED,
    ...{ date: undefined, tag: undefined, title: undefined, series: undefined, milestones: [] },
    ...{ isYanked: false, withdrawn: undefined, isWholeTitle: false },
    ...{ isPrerelease: false, basedOn: undefined, skipsLevels: false },
    isPlanned: version === undefined,
    sources: new Set(),
  };
  versions.set(key, made);
  return made;
}

function readVersion(record: SourceNote | SourceRelease | SourceMilestone): Version | undefined {
  const sortedBy = record.record === 'release' ? record.sortedBy : undefined;
  const found = parseVersion(record.version);
  return found ?? (sortedBy === undefined ? undefined : namedVersion(record.version, sortedBy));
}

/** Adds what a record says of a version. The first day counts where a version comes twice. */
function addFacts(found: CollectedVersion, record: SourceRelease): void {
  found.date ??= record.date;
  found.tag ??= record.tag;
  found.title ??= record.title;
  found.series ??= record.series;
  found.isYanked ||= record.isYanked === true;
  found.withdrawn ??= record.withdrawn;
  found.isWholeTitle ||= record.isWholeTitle === true;
  found.isPrerelease ||= record.isPrerelease === true;
  found.isPlanned ||= record.isPlanned === true;
  found.basedOn ??= record.basedOn;
  found.skipsLevels ||= record.skipsLevels === true;
  for (const url of record.sources ?? []) found.sources.add(url);
}

function withoutVersion({
  file,
  line,
  text = '',
  version,
}: SourceNote | SourceMilestone): SkippedNote {
  const why = `"${version}" is not a version`;
  return { record: 'skipped', file, line, text, why };
}

/** Counts the days of schedules that are accounted for like notes. */
export function daysIn({ versions }: Collected): number {
  const all = versions.flatMap(({ milestones }) => milestones);
  return all.filter(({ text }) => text !== undefined).length;
}
