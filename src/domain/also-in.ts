import type { Catalog, Item, Milestone, Release } from './catalog.ts';
import { findRelease } from './find.ts';
import { milestoneIndex } from './milestone-order.ts';
import { happened } from './publication.ts';
import { isReleased } from './schedule.ts';
import { resolveVersion } from './version-order.ts';
import { memoizeByObject } from '../lib/memoize.ts';

/**
 * Returns the items of other releases that this one has, too: their `also_in` or `fixed_in` names it. After GA, those
 * whose version is out.
 */
export function itemsAlsoIn(catalog: Catalog, release: Release, today: string): Item[] {
  const isOut = isReleased(release, today);
  return namedIn(catalog, release).filter(
    (item) =>
      !isOut ||
      milestonesAlsoIn(catalog, release, item).some((milestone) => happened(milestone, today)),
  );
}

/** Returns the items of other releases that came to this one after one milestone and up to another. */
export function itemsAlsoAdded(
  catalog: Catalog,
  release: Release,
  before: Milestone | undefined,
  milestone: Milestone,
): Item[] {
  const start = before === undefined ? -1 : milestoneIndex(release, before.id);
  const end = milestoneIndex(release, milestone.id);
  return namedIn(catalog, release).filter((item) => {
    const indexes = milestonesAlsoIn(catalog, release, item).map(({ id }) =>
      milestoneIndex(release, id),
    );
    const first = Math.min(...indexes);
    return indexes.length > 0 && first > start && first <= end;
  });
}

/** Returns the milestones of a release that an item of another release names. */
export function milestonesAlsoIn(catalog: Catalog, release: Release, item: Item): Milestone[] {
  const home = findRelease(catalog, item.release) ?? release;
  return namesOf(item).flatMap((name) => {
    const resolved = resolveVersion(catalog, home, name);
    const isHere = resolved.kind === 'point' && resolved.point.release.id === release.id;
    return isHere ? [resolved.point.milestone] : [];
  });
}

function namedIn(catalog: Catalog, release: Release): readonly Item[] {
  return itemsByOtherRelease(catalog).get(release.id) ?? [];
}

/** Items by the other releases that they name. Cached, since each page of a release needs them. */
const itemsByOtherRelease = memoizeByObject((catalog: Catalog) => {
  const named = catalog.releases.flatMap((home) =>
    home.items.flatMap((item) =>
      otherReleases(catalog, home, item).map((other) => ({ item, other })),
    ),
  );
  const groups = Map.groupBy(named, ({ other }) => other);
  return new Map([...groups].map(([other, list]) => [other, list.map(({ item }) => item)]));
});

function otherReleases(catalog: Catalog, home: Release, item: Item): string[] {
  if (item.also_in.length + item.fixed_in.length === 0) return [];
  const ids = namesOf(item).flatMap((name) => {
    const resolved = resolveVersion(catalog, home, name);
    return resolved.kind === 'point' ? [resolved.point.release.id] : [];
  });
  return [...new Set(ids)].filter((id) => id !== home.id);
}

function namesOf({ also_in, fixed_in }: Item): readonly string[] {
  return [...also_in, ...fixed_in];
}
