import { arrivalOf } from './item-arrival.ts';
import { itemPoints } from './item-points.ts';
import { isBreaking, itemsOfRelease, releaseContents } from './release-contents.ts';
import type { Catalog, Item, Release } from './catalog.ts';
import { containsAny, follows } from './contains.ts';
import { gaOf } from './find.ts';
import { groupByEach } from './group-by-each.ts';
import { isAncestor } from './lineage.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { isAvailable, lastMilestone, isOnPath, type PathSpan } from './path-span.ts';
import { comparePoints, resolveVersion, type VersionPoint } from './version-order.ts';

/** An item that readers of an upgrade path must act on, and where on the path it takes effect. */
export interface PathItem {
  readonly item: Item;
  /** The release that the item belongs to. */
  readonly release: Release;
  readonly at: VersionPoint;
}

interface ReleaseItem {
  readonly item: Item;
  readonly release: Release;
}

/** Returns the breaking changes and removals on a path; one in several releases counts at the first. */
export function pathBreaking(catalog: Catalog, span: PathSpan): PathItem[] {
  const byRelease = breakingByRelease(catalog)(span.today);
  const candidates = new Set(span.passed.flatMap(({ id }) => byRelease.get(id) ?? []));
  return [...candidates]
    .toSorted((a, b) => a.order - b.order)
    .flatMap((item) => firstPointOnPath(catalog, span, item) ?? []);
}

/** Returns deprecations whose announced removal is on the path and has no item of its own. */
export function pathRemovals(catalog: Catalog, span: PathSpan): PathItem[] {
  return deprecations(catalog, span).flatMap(({ item, release, removal: at }) => {
    const isMet = at !== undefined && isOnPath(span, at.release, at.milestone.id);
    return isMet ? [{ item, release, at }] : [];
  });
}

/**
 * Returns deprecations that take effect after the target, those with an announced removal first. Older
 * ones from before the path are included only with an announced removal.
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

/** Returns the deprecations up to a release that are to be removed after it, and that no later item continues. */
export function datedDeprecations(catalog: Catalog, to: Release, today: string): Item[] {
  return deprecationsUpTo(catalog)(to)(today)
    .filter(({ item }) => item.removed_in !== undefined)
    .filter(({ removal }) => !isRemoved(catalog, { to, today }, removal))
    .map(({ item }) => item);
}

/**
 * Breaking items and deprecations of all releases, so that not every path searches all items. Those without a
 * recorded status are among them: a reader must not miss them, and the page marks them.
 */
const itemsToAnswer = memoizeByObject(({ releases }: Catalog) =>
  memoizeByText((today) =>
    releases.flatMap((release) =>
      [...itemsOfRelease(release, today), ...releaseContents(release, today).unrecorded]
        .filter((item) => isBreaking(item) || isDeprecation(item))
        .map((item): ReleaseItem => ({ item, release })),
    ),
  ),
);

interface BreakingItem extends ReleaseItem {
  /** Index among all breaking items, to restore their order. */
  readonly order: number;
  readonly points: readonly VersionPoint[];
}

/** Breaking items by the id of each release where they take effect; the same for all paths. */
const breakingByRelease = memoizeByObject((catalog: Catalog) =>
  memoizeByText((today) => {
    const all = itemsToAnswer(catalog)(today)
      .filter(({ item }) => isBreaking(item))
      .map((item, order): BreakingItem => ({
        ...item,
        order,
        points: itemPoints(catalog, item.release, item.item),
      }));
    return groupByEach(all, ({ points }) => new Set(points.map(({ release }) => release.id)));
  }),
);

interface Deprecation extends ReleaseItem {
  /** The version of the announced removal, if there is one. */
  readonly removal: VersionPoint | undefined;
}

function isDeprecation({ kind }: Item): boolean {
  return kind === 'deprecation';
}

/** Finds the first point of the path that has the item; undefined if the start already had it. */
function firstPointOnPath(
  catalog: Catalog,
  span: PathSpan,
  { item, release: home, points }: BreakingItem,
): PathItem | undefined {
  const ga = gaOf(span.from);
  const start = ga === undefined ? undefined : { release: span.from, milestone: ga };
  if (start !== undefined && containsAny(catalog, start, points, span.today) === 'yes') {
    return undefined;
  }
  const [at] = points
    .filter(({ release, milestone }) => isOnPath(span, release, milestone.id))
    .toSorted((a, b) => comparePoints(catalog, a, b));
  return at === undefined ? undefined : { item, release: home, at };
}

/** Returns deprecations up to the target that no later item continues. */
function deprecations(catalog: Catalog, { to, today }: PathSpan): readonly Deprecation[] {
  return deprecationsUpTo(catalog)(to)(today);
}

/** Memoized, since all paths to a target need the same deprecations. */
const deprecationsUpTo = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((to: Release) => memoizeByText((today) => findDeprecations(catalog, to, today))),
);

function findDeprecations(catalog: Catalog, to: Release, today: string): Deprecation[] {
  const announced = itemsToAnswer(catalog)(today)
    .filter(({ release }) => release.id === to.id || isAncestor(catalog, release, to))
    .filter(({ item, release }) => isAvailable(release, arrivalId(release, item), today));
  const continued = new Set(announced.map(({ item }) => item.continues));
  return announced
    .filter(({ item }) => isDeprecation(item) && !continued.has(`${item.release}/${item.slug}`))
    .map(({ item, release }) => ({ item, release, removal: removalOf(catalog, release, item) }));
}

function arrivalId(release: Release, item: Item): string {
  return arrivalOf(release, item)?.id ?? item.since;
}

function removalOf(catalog: Catalog, home: Release, item: Item): VersionPoint | undefined {
  if (item.removed_in === undefined) return undefined;
  const removal = resolveVersion(catalog, home, item.removed_in);
  return removal.kind === 'point' ? removal.point : undefined;
}

function isRemoved(
  catalog: Catalog,
  span: Pick<PathSpan, 'to' | 'today'>,
  removal: VersionPoint | undefined,
): boolean {
  const milestone = lastMilestone(span.to, span.today);
  if (removal === undefined || milestone === undefined) return false;
  return follows(catalog, { release: span.to, milestone }, removal, span.today) === 'yes';
}
