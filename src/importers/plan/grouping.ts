import { isFinalVersion, type Version } from '../versions/parse-version.ts';

/**
 * The versions that make a release: all of a major, all of a minor, or one with its candidates; `name` for a source whose
 * versions are releases as they are named, such as a schedule.
 */
export const GROUPINGS = ['minor', 'major', 'release', 'name'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A grouping, and why it suits the versions. */
export interface ChosenGrouping {
  readonly group: Grouping;
  readonly why: string;
}

/** Returns the key that versions of one release share. */
export function groupKey(version: Version, group: Grouping): string {
  if (group === 'name') return version.text.toLowerCase();
  const numbers = version.numbers.map(Number);
  const length = { major: 1, minor: 2, release: Infinity }[group];
  const own = numbers.slice(0, length);
  // Numbers that are left out are zeros: 26.2 and 26.2.0 are one version.
  while (own.length > 1 && own.at(-1) === 0) own.pop();
  return `${version.epoch}!${own.join('.')}`;
}

/** A version, and the series that the source says it belongs to. */
export interface SeriesVersion {
  readonly version: Version;
  readonly series: string | undefined;
}

/** Returns the grouping that suits the versions of one product or of several, with a reason for a person. */
export function suitableGrouping(products: readonly (readonly SeriesVersion[])[]): ChosenGrouping {
  const own = (['major', 'minor'] as const).find((group) =>
    products.every((versions) => isSeries(versions, group)),
  );
  if (own !== undefined) return { group: own, why: `each series is one ${own} version` };
  const finals = products.map((versions) =>
    versions.map(({ version }) => version).filter(isFinalVersion),
  );
  const minors = finals.map((list) => new Set(list.map((one) => groupKey(one, 'minor'))).size);
  const [all, grouped] = [sum(finals.map(({ length }) => length)), sum(minors)];
  return grouped < all
    ? { group: 'minor', why: `${all} versions belong to ${grouped} minor ones` }
    : { group: 'release', why: 'no minor version has a patch' };
}

/** Checks whether a grouping gives each series of the source a release of its own, where the source has any. */
function isSeries(versions: readonly SeriesVersion[], group: Grouping): boolean {
  const known = versions.filter(({ series }) => series !== undefined);
  const pairs = new Set(
    known.map(({ version, series }) => `${groupKey(version, group)} ${series}`),
  );
  const [keys, names] = [
    new Set(known.map(({ version }) => groupKey(version, group))),
    new Set(known.map(({ series }) => series)),
  ];
  return known.length > 0 && pairs.size === keys.size && pairs.size === names.size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
