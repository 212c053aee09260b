import { compareText } from '../lib/compare.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import type { Catalog, Release } from './catalog.ts';
import { newestRelease } from './newest.ts';
import { supportWindow, type SupportWindow } from './support.ts';

/** Releases of one product by their support on a day, each list newest first. */
export interface Maintained {
  /** Releases in regular or extended maintenance. */
  readonly maintained: readonly Release[];
  /** Releases that are out and of which no end of maintenance is known. */
  readonly unknown: readonly Release[];
  /** The release whose maintenance ended last; undefined if none has ended. */
  readonly lastEnded: EndedRelease | undefined;
}

/** A release that is no longer maintained. */
export interface EndedRelease {
  readonly release: Release;
  /** The last day of its maintenance, extended maintenance included; undefined if it is not known. */
  readonly day: string | undefined;
}

/** Returns which of some releases are maintained on a day, and which one ended last. */
export function maintainedOf(
  catalog: Catalog,
  releases: readonly Release[],
  today: string,
): Maintained {
  return knownOf(catalog)(today)(releases);
}

/** Every page of a release that has ended asks for all releases: with 400, that took half of a build. */
const knownOf = memoizeByObject((catalog: Catalog) =>
  memoizeByText((today: string) =>
    memoizeByObject((releases: readonly Release[]) => workOut(catalog, releases, today)),
  ),
);

function workOut(catalog: Catalog, releases: readonly Release[], today: string): Maintained {
  const standing = releases
    .toReversed()
    .map((release) => ({ release, support: supportWindow(catalog, release, today) }));
  const inState = (...states: SupportWindow['state'][]) =>
    standing.filter(({ support }) => states.includes(support.state)).map(({ release }) => release);
  const ended = standing
    .filter(({ support }) => support.state === 'end-of-life')
    .map(({ release, support }) => ({ release, day: lastDayOf(support) }))
    .toSorted((a, b) => compareText(b.day ?? '', a.day ?? ''));
  return {
    maintained: inState('maintained', 'extended'),
    unknown: inState('unknown'),
    lastEnded: ended[0],
  };
}

/** Returns the last day on which a release is maintained, regularly or extended; undefined if it is not known. */
export function lastDayOf({ until, extendedUntil }: SupportWindow): string | undefined {
  if (until === undefined || extendedUntil === undefined) return extendedUntil ?? until;
  return extendedUntil > until ? extendedUntil : until;
}

/**
 * Returns the release to go to from one that is no longer maintained: the newest maintained one, else the newest
 * of all. Undefined if that is the release itself, or none is out.
 */
export function wayOnFrom(
  catalog: Catalog,
  release: Release,
  releases: readonly Release[],
  today: string,
): Release | undefined {
  const { maintained } = maintainedOf(catalog, releases, today);
  const target = newestRelease(maintained, today) ?? newestRelease(releases, today);
  return target?.id === release.id ? undefined : target;
}
