import { compareDated } from '../../../importers/versions/compare-versions.ts';
import { parseVersion, type Version } from '../../../importers/versions/parse-version.ts';
import type { CommitGraph, Ref } from './tag-graph.ts';

/** A tag that is a version. */
export interface VersionTag extends Ref {
  readonly version: Version;
}

/** A line of releases with a branch of its own, or with a tag where the branch was. */
export interface Series {
  readonly name: string;
  readonly tip: Ref;
  /** The day on which it ended; undefined while nothing says that it did. */
  readonly ended: string | undefined;
  /** Its versions, in their order. */
  readonly versions: readonly VersionTag[];
}

/** Returns the tags that are versions. */
export function versionTags(refs: readonly Ref[], prefix: string): VersionTag[] {
  return refs.flatMap((ref): VersionTag[] => {
    if (ref.kind !== 'tag' || !ref.name.startsWith(prefix)) return [];
    const version = parseVersion(ref.name.slice(prefix.length));
    return version === undefined ? [] : [{ ...ref, version }];
  });
}

const BRANCH = /^(?:stable|unmaintained)\/(.+)$/u;
/** OpenStack tags the end of a branch before it removes it. */
const CLOSED = /^(.+)-(eol|eom|em)$/u;

/** Returns the series of a repository, oldest first. A version belongs to the oldest one that has it. */
export function seriesIn(
  refs: readonly Ref[],
  tags: readonly VersionTag[],
  { ancestors }: CommitGraph,
): Series[] {
  const tips = new Map<string, Ref>();
  const ends = new Map<string, string>();
  const closed = refs.filter(({ kind, name }) => kind === 'tag' && CLOSED.test(name));
  for (const ref of closed) {
    const [, name = '', how] = CLOSED.exec(ref.name) ?? [];
    if (how === 'eol') ends.set(name, ref.day);
    if (how === 'eol' || !tips.has(name)) tips.set(name, ref);
  }
  for (const ref of refs) {
    const name = ref.kind === 'branch' ? BRANCH.exec(ref.name)?.[1] : undefined;
    if (name !== undefined && !ends.has(name)) tips.set(name, ref);
  }
  const found = [...tips].map(([name, tip]) => {
    const own = ancestors(tip.commit);
    const versions = tags.filter(({ commit }) => own.has(commit)).toSorted(byVersion);
    return { name, tip, ended: ends.get(name), versions };
  });
  return withoutShared(found.toSorted((a, b) => byVersion(a.versions.at(-1), b.versions.at(-1))));
}

function byVersion(a: VersionTag | undefined, b: VersionTag | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareDated({ version: a.version, date: a.day }, { version: b.version, date: b.day });
}

function withoutShared(list: readonly Series[]): Series[] {
  const taken = new Set<string>();
  return list.map((series) => {
    const versions = series.versions.filter(({ commit }) => !taken.has(commit));
    for (const { commit } of versions) taken.add(commit);
    return { ...series, versions };
  });
}
