import type { Inclusion, ItemKind } from '../schema/vocabulary.ts';
import type { Catalog, Item, Release } from './catalog.ts';
import { itemPoints } from './item-points.ts';
import { milestoneIndex } from './milestone-order.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { isAvailable } from './path-span.ts';
import { happened } from './publication.ts';
import { inclusionOf } from './release-contents.ts';
import type { VersionPoint } from './version-order.ts';

/** An item that a release has, or may have, and the first milestone of that release with it. */
export interface Arrival {
  readonly item: Item;
  /** The release that the item belongs to. */
  readonly home: Release;
  /** The points where it takes effect, in all releases. */
  readonly points: readonly VersionPoint[];
  readonly at: VersionPoint;
  readonly inclusion: Exclude<Inclusion, 'excluded'>;
}

/** An item that is new between the two versions of a path, and the version that brings it. */
export interface NewsItem extends Arrival {
  /** The kind of the change on this path: the removal of what was deprecated is a removal. */
  readonly kind: ItemKind;
}

/** The two versions of a path, and what their order is judged by. */
export interface KnownEnds {
  readonly catalog: Catalog;
  readonly today: string;
  readonly start: VersionPoint;
  readonly end: VersionPoint;
}

/**
 * Returns the items that a release has, its own and those of other releases that name it, each with the milestone of
 * this release that brings it. Items that are not in it are left out; after GA, also those that are to come.
 */
export function releaseArrivals(
  catalog: Catalog,
  release: Release,
  today: string,
): readonly Arrival[] {
  return arrivalsByRelease(catalog)(today).get(release.id) ?? [];
}

/** Computed for all releases at once: each path asks for several, and an item may belong to several. */
const arrivalsByRelease = memoizeByObject((catalog: Catalog) =>
  memoizeByText((today) => {
    const all = catalog.releases.flatMap((home) =>
      home.items.flatMap((item) => arrivals(catalog, home, item, today)),
    );
    return Map.groupBy(all, ({ at }) => at.release.id);
  }),
);

/** Returns the first point of an item in each release that has it. */
function arrivals(catalog: Catalog, home: Release, item: Item, today: string): Arrival[] {
  const points = itemPoints(catalog, home, item);
  return [...Map.groupBy(points, ({ release }) => release.id).values()].flatMap((own) => {
    const [at] = own.toSorted((a, b) => orderOf(a) - orderOf(b));
    if (at === undefined || !isAvailable(at.release, at.milestone.id, today)) return [];
    const inclusion = inclusionAt(home, item, at, today);
    return inclusion === 'excluded' ? [] : [{ item, home, points, at, inclusion }];
  });
}

/** Returns the position of a point in the timeline of its release. */
export function orderOf({ release, milestone }: VersionPoint): number {
  return milestoneIndex(release, milestone.id);
}

function inclusionAt(home: Release, item: Item, at: VersionPoint, today: string): Inclusion {
  const own = inclusionOf(home, item, today);
  if (at.release.id === home.id || own === 'excluded' || own === 'unrecorded') return own;
  return happened(at.milestone, today) ? 'included' : 'planned';
}
