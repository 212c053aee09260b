import type { SourceHistory } from '../../../importers/notes/read-context.ts';
import type { Series, VersionTag } from './series.ts';

/** Returns the versions of a repository, and the ends of its series that tags tell. */
export function historyRecords(
  tags: readonly VersionTag[],
  series: readonly Series[],
  prefix: string,
): SourceHistory['records'] {
  const nameOf = new Map(
    series.flatMap(({ name, versions }) => versions.map(({ commit }) => [commit, name] as const)),
  );
  const releases = tags.map(({ name, day, commit }) => ({
    ...{ record: 'release' as const, file: `refs/tags/${name}`, line: 1 },
    ...{ version: name.slice(prefix.length), tag: name, date: day, series: nameOf.get(commit) },
  }));
  const ends = series.flatMap(({ tip, ended, versions }) => {
    const last = versions.at(-1);
    if (ended === undefined || last === undefined) return [];
    const version = last.name.slice(prefix.length);
    const place = { file: `refs/tags/${tip.name}`, line: 1 };
    return [
      { record: 'milestone' as const, ...place, version, kind: 'eol' as const, actual: ended },
    ];
  });
  return [...releases, ...ends];
}
