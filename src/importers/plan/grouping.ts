import { isFinalVersion, type Version } from '../versions/parse-version.ts';

/**
 * How many versions make a release: all of a major, all of a minor, or one with its candidates; `name` for a source whose
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

/** Returns the grouping that suits the versions of one product or of several, with a reason for a person. */
export function suitableGrouping(products: readonly (readonly Version[])[]): ChosenGrouping {
  const finals = products.map((versions) => versions.filter(isFinalVersion));
  const minors = finals.map((list) => new Set(list.map((one) => groupKey(one, 'minor'))).size);
  const [all, grouped] = [sum(finals.map(({ length }) => length)), sum(minors)];
  return grouped < all
    ? { group: 'minor', why: `${all} versions belong to ${grouped} minor ones` }
    : { group: 'release', why: 'no minor version has a patch' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
