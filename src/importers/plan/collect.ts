import {
  UNRELEASED,
  type SkippedNote,
  type SourceLine,
  type SourceMilestone,
  type SourceNote,
  type SourceRecord,
  type SourceRelease,
} from '../notes/source-note.ts';
import { parseVersion, type Version } from '../versions/parse-version.ts';

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
  isPlanned: boolean;
  isPrerelease: boolean;
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

/** Reads all records. Notes of a version that cannot be read are skipped. */
export function collect(records: Iterable<SourceRecord>): Collected {
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
      } else if (record.record === 'milestone') found?.milestones.push(record);
      else if (found === undefined) skipped.push(withoutVersion(record));
      else notes.push(record);
    }
  }
  return { versions: [...versions.values()], notes, skipped, unplaced };
}

function versionOf(
  versions: Map<string, CollectedVersion>,
  record: SourceNote | SourceRelease | SourceMilestone,
): CollectedVersion | undefined {
  const key = versionName(record);
  const known = versions.get(key);
  if (known !== undefined) return known;
  const version = record.version === UNRELEASED ? undefined : parseVersion(record.version);
  if (version === undefined && record.version !== UNRELEASED) return undefined;
  const { file, line, package: pack } = record;
  const made: CollectedVersion = {
    ...{ file, line, package: pack, version },
    name: version?.text ?? UNRELEASED,
    ...{ date: undefined, tag: undefined, title: undefined, series: undefined, milestones: [] },
    ...{ isYanked: false, isPrerelease: false },
    isPlanned: version === undefined,
    sources: new Set(),
  };
  versions.set(key, made);
  return made;
}

/** Adds what a record says of a version. The first day counts where a version comes twice. */
function addFacts(found: CollectedVersion, record: SourceRelease): void {
  found.date ??= record.date;
  found.tag ??= record.tag;
  found.title ??= record.title;
  found.series ??= record.series;
  found.isYanked ||= record.isYanked === true;
  found.isPrerelease ||= record.isPrerelease === true;
  found.isPlanned ||= record.isPlanned === true;
  for (const url of record.sources ?? []) found.sources.add(url);
}

function withoutVersion({ file, line, text, version }: SourceNote): SkippedNote {
  const why = `"${version}" is no version`;
  return { record: 'skipped', file, line, text, why };
}
