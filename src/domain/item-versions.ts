import type { Catalog, Item, Milestone, Release } from './catalog.ts';
import { containsAny, type Containment } from './contains.ts';
import { gaOf } from './find.ts';
import { arrivalOf } from './item-arrival.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { newestCandidate } from './newest.ts';
import { happened, isFinal } from './publication.ts';
import { inclusionOf } from './release-contents.ts';
import { isReleased } from './schedule.ts';
import { resolveVersion, type VersionPoint } from './version-order.ts';

/** The versions of a release other than its own that have an item, or may have it. */
export interface ItemVersions {
  readonly release: Release;
  /** The first published version that has it; undefined if none is known to have it. */
  readonly first: Milestone | undefined;
  /** Whether GA of the release is out, and has it as all versions after it. */
  readonly isWhole: boolean;
  /** The first published version of which the content does not tell whether it has it. */
  readonly unknown: Milestone | undefined;
}

/** Checks whether an item is the fix of a vulnerability: readers ask where it is fixed, not since when. */
export function isSecurity({ kind, fixed_in, affects }: Item): boolean {
  return kind === 'security' || fixed_in.length + affects.length > 0;
}

/**
 * Returns the other releases that are out and have an item or may have it, in the order of the catalog. Empty for an
 * item that its own release does not have, or may not have.
 */
export function otherVersionsWith(
  catalog: Catalog,
  home: Release,
  item: Item,
  today: string,
): readonly ItemVersions[] {
  const inclusion = inclusionOf(home, item, today);
  if (inclusion === 'excluded' || inclusion === 'unrecorded') return [];
  const changes = changesOf(catalog, home, item);
  const key = changes.map(({ release, milestone }) => `${release.id}/${milestone.id}`).join();
  const known = versionsByChanges(catalog)(today)(home.id);
  const found = known.get(key) ?? versionsWith(catalog, home, changes, today);
  known.set(key, found);
  // Of a change that is a plan everywhere, nobody expects it elsewhere.
  return inclusion === 'planned' && !isSecurity(item)
    ? found.filter(({ first }) => first !== undefined)
    : found;
}

/** The results by the versions that brought the change, since most items of a release share them. */
const versionsByChanges = memoizeByObject(() =>
  memoizeByText(() => memoizeByText(() => new Map<string, readonly ItemVersions[]>())),
);

/** Returns the versions that brought a change: the own one, and those that the item names. */
function changesOf(catalog: Catalog, home: Release, item: Item): VersionPoint[] {
  const named = [...item.also_in, ...item.fixed_in].flatMap((name) => {
    const resolved = resolveVersion(catalog, home, name);
    return resolved.kind === 'point' ? [resolved.point] : [];
  });
  const milestone = arrivalOf(home, item);
  // `since` is GA where nothing is written: that says of no version that it has the fix of a vulnerability.
  const isStated = !isSecurity(item) || item.since !== gaOf(home)?.id;
  return milestone === undefined || !isStated ? named : [{ release: home, milestone }, ...named];
}

function versionsWith(
  catalog: Catalog,
  home: Release,
  changes: readonly VersionPoint[],
  today: string,
): ItemVersions[] {
  const products = new Set(
    [home, ...changes.map(({ release }) => release)].map(({ product }) => product),
  );
  return catalog.releases
    .filter(({ id, product }) => id !== home.id && products.has(product))
    .flatMap((release) => {
      const answers = publishedVersions(release, today).map(
        (milestone) =>
          [milestone, containsAny(catalog, { release, milestone }, changes, today)] as const,
      );
      const firstWith = (answer: Containment) => answers.find((one) => one[1] === answer)?.[0];
      const [first, unknown] = [firstWith('yes'), firstWith('unknown')];
      const isWhole = isReleased(release, today) && answers.every(([, answer]) => answer === 'yes');
      return first === undefined && unknown === undefined
        ? []
        : [{ release, first, isWhole, unknown }];
    });
}

/** Returns GA and the maintenance versions that are out; before GA, the newest candidate. */
function publishedVersions(release: Release, today: string): readonly Milestone[] {
  if (isReleased(release, today)) {
    return release.milestones.filter((one) => isFinal(one) && happened(one, today));
  }
  const candidate = newestCandidate(release, today);
  return candidate === undefined ? [] : [candidate];
}
