import { compareVersions } from '../../importers/versions/compare-versions.ts';
import {
  isFinalVersion,
  parseVersion,
  type Version,
} from '../../importers/versions/parse-version.ts';
import { gitLine } from '../shared/git.ts';

/** A version that a git tag names. */
export interface ReleasedVersion {
  readonly version: Version;
  readonly tag: string;
  /** The day of the tag in UTC, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Returns the final versions that tags of a repository name, oldest first; none outside of a repository. */
export async function releasedVersions(folder: string): Promise<ReleasedVersion[]> {
  const format = '--format=%(refname:strip=2)%09%(creatordate:unix)';
  const lines = await gitLine(folder, 'tag', '--list', format);
  return versionsIn(lines ?? '');
}

/** Reads lines of a tag and the seconds of its day, separated by a tab. */
export function versionsIn(lines: string): ReleasedVersion[] {
  const found = lines.split('\n').flatMap((line) => {
    const [tag = '', seconds = ''] = line.split('\t');
    // A repository with several packages has tags such as tool@1.2.0.
    const version = parseVersion(tag.replace(/^.*@/u, ''));
    if (version === undefined || !isFinalVersion(version) || !/^\d{1,11}$/u.test(seconds))
      return [];
    const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    return [{ version, tag, day }];
  });
  return found.toSorted((a, b) => compareVersions(a.version, b.version));
}

/** Returns the newest of the tags and of the version in package.json, which may be the next one. */
export function newestVersion(
  released: readonly ReleasedVersion[],
  written: string | undefined,
): string | undefined {
  const newest = released.at(-1)?.version;
  const own = written === undefined ? undefined : parseVersion(written);
  if (own === undefined) return newest?.text;
  if (newest === undefined) return own.text;
  return compareVersions(own, newest) > 0 ? own.text : newest.text;
}

/** Returns the tag of a version; undefined if it has none. */
export function tagOf(
  released: readonly ReleasedVersion[],
  version: string,
): ReleasedVersion | undefined {
  const wanted = parseVersion(version);
  if (wanted === undefined) return undefined;
  return released.find((one) => compareVersions(one.version, wanted) === 0);
}
