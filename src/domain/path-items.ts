import { isBreaking, isBrought } from './brought.ts';
import type { Catalog, Item, Release } from './catalog.ts';
import { findMilestone, releaseIndex } from './find.ts';
import { groupByEach } from './group-by-each.ts';
import { onceFor, onceForText } from '../lib/once-for.ts';
import { isAfterGa, isThere, lastMilestone, liesOn, type PathSpan } from './path-span.ts';
import { comparePoints, resolveVersion, type VersionPoint } from './version-order.ts';

/** An item that a reader of the path has to answer, and where on the path it comes in. */
export interface PathItem {
  readonly item: Item;
  /** Where the item is at home. */
  readonly release: Release;
  readonly at: VersionPoint;
}

interface HomedItem {
  readonly item: Item;
  readonly release: Release;
}

/** Breaking changes and removals on the path; one that was brought to several releases once, where it is first met. */
export function pathBreaking(catalog: Catalog, span: PathSpan): PathItem[] {
  const met = breaking(catalog)(span.today);
  const near = new Set(span.passed.flatMap(({ id }) => met.get(id) ?? []));
  return [...near]
    .toSorted((a, b) => a.place - b.place)
    .flatMap((homed) => arrival(catalog, span, homed) ?? []);
}

/** Deprecations whose announced removal lies on the path, where no removal of its own tells of it. */
export function pathRemovals(catalog: Catalog, span: PathSpan): PathItem[] {
  return deprecations(catalog, span).flatMap(({ item, release, removal: at }) => {
    const there = at !== undefined && liesOn(span, at.release, at.milestone.id);
    return there ? [{ item, release, at }] : [];
  });
}

/**
 * Deprecations that are still to hit after the target, those with a named removal first. Of what
 * was announced before the path begins, only those: an old one without a date says nothing new.
 */
export function pendingDeprecations(catalog: Catalog, span: PathSpan): Item[] {
  const pending = deprecations(catalog, span)
    .filter(({ removal }) => !isRemoved(catalog, span, removal))
    .map(({ item }) => item);
  const dated = pending.filter((item) => item.removed_in !== undefined);
  const passed = new Set(span.passed.map(({ id }) => id));
  const undated = pending.filter((item) => item.removed_in === undefined);
  return [...dated, ...undated.filter(({ release }) => passed.has(release))];
}

/** All that releases bring and a reader of a path may have to answer: each path would look through all items. */
const brought = onceFor(({ releases }: Catalog) =>
  onceForText((today) =>
    releases.flatMap((release) =>
      release.items
        .filter((item) => isBreaking(item) || isDeprecation(item))
        .filter((item) => isBrought(release, item, today))
        .map((item): HomedItem => ({ item, release })),
    ),
  ),
);

interface BreakingItem extends HomedItem {
  /** Its place among all of them. */
  readonly place: number;
  readonly points: readonly VersionPoint[];
}

/** What breaks, by the id of each release in which it came in: the same for all paths. */
const breaking = onceFor((catalog: Catalog) =>
  onceForText((today) => {
    const all = brought(catalog)(today)
      .filter(({ item }) => isBreaking(item))
      .map((homed, place): BreakingItem => ({ ...homed, place, points: pointsOf(catalog, homed) }));
    return groupByEach(all, ({ points }) => new Set(points.map(({ release }) => release.id)));
  }),
);

interface Deprecation extends HomedItem {
  /** Where it is to be removed, if that is known. */
  readonly removal: VersionPoint | undefined;
}

function isDeprecation({ kind }: Item): boolean {
  return kind === 'deprecation';
}

/** The first place on the path that has the item; undefined if the start had it, or no place has. */
function arrival(
  catalog: Catalog,
  span: PathSpan,
  { item, release: home, points }: BreakingItem,
): PathItem | undefined {
  const isAtStart = ({ release, milestone }: VersionPoint) =>
    release.id === span.from.id && !isAfterGa(release, milestone.id);
  if (points.some(isAtStart)) return undefined;
  const [at] = points
    .filter(({ release, milestone }) => liesOn(span, release, milestone.id))
    .toSorted((a, b) => comparePoints(catalog, a, b));
  return at === undefined ? undefined : { item, release: home, at };
}

/** Where an item came in: at home, and where `also_in` says it did too. */
function pointsOf(catalog: Catalog, { item, release }: HomedItem): VersionPoint[] {
  const home = findMilestone(release, item.since);
  const others = item.also_in.flatMap((place) => {
    const resolved = resolveVersion(catalog, release, place);
    return resolved.kind === 'point' ? [resolved.point] : [];
  });
  return home === undefined ? others : [{ release, milestone: home }, ...others];
}

/** Deprecations up to the target that no later item takes up. */
function deprecations(catalog: Catalog, { to, today }: PathSpan): readonly Deprecation[] {
  return deprecationsIn(catalog)(to)(today);
}

/** All paths to a target ask for the same. */
const deprecationsIn = onceFor((catalog: Catalog) =>
  onceFor((to: Release) => onceForText((today) => readDeprecations(catalog, to, today))),
);

function readDeprecations(catalog: Catalog, to: Release, today: string): Deprecation[] {
  const end = releaseIndex(catalog, to.id);
  const announced = brought(catalog)(today)
    .filter(({ release }) => releaseIndex(catalog, release.id) <= end)
    .filter(({ item, release }) => isThere(release, item.since, today));
  const continued = new Set(announced.map(({ item }) => item.continues));
  return announced
    .filter(({ item }) => isDeprecation(item) && !continued.has(`${item.release}/${item.slug}`))
    .map((homed) => ({ ...homed, removal: removalOf(catalog, homed.release, homed.item) }));
}

function removalOf(catalog: Catalog, home: Release, item: Item): VersionPoint | undefined {
  if (item.removed_in === undefined) return undefined;
  const removal = resolveVersion(catalog, home, item.removed_in);
  return removal.kind === 'point' ? removal.point : undefined;
}

function isRemoved(catalog: Catalog, span: PathSpan, removal: VersionPoint | undefined): boolean {
  const milestone = lastMilestone(span.to, span.today);
  if (removal === undefined || milestone === undefined) return false;
  return comparePoints(catalog, removal, { release: span.to, milestone }) <= 0;
}
