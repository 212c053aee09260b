import { groupByArea } from '../../domain/area-groups.ts';
import type { Catalog, Item, Release, Site } from '../../domain/catalog.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { ITEM_KINDS, type ItemKind } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';

/** The items of one kind. */
export interface KindItems {
  readonly kind: ItemKind;
  readonly items: readonly Item[];
}

/** The items of one area, grouped by kind; `area` is empty for items without an area. */
export interface AreaItems {
  readonly area: string;
  readonly kinds: readonly KindItems[];
}

/** Groups items by their first area, then by kind, in the order of site.yaml. */
export function byAreaAndKind(
  { catalog }: Pick<ViewContext, 'catalog'>,
  items: readonly Item[],
): AreaItems[] {
  const { site } = catalog;
  return groupByArea(site, items, ({ area }) => area).map(({ area, entries }) => ({
    area,
    kinds: byKind(site, entries),
  }));
}

/** Groups items by kind, in the order of the sections of site.yaml. Leaves out kinds without items. */
export function byKind(site: Site, items: readonly Item[]): KindItems[] {
  const groups = Map.groupBy(items, ({ kind }) => kind);
  return kindsInOrder(site)
    .map((kind) => ({ kind, items: groups.get(kind) ?? [] }))
    .filter((group) => group.items.length > 0);
}

/** Returns all kinds: first those that `sections` in site.yaml lists, then the others in their usual order. */
export const kindsInOrder = memoizeByObject(({ sections }: Site): readonly ItemKind[] => [
  ...new Set([...sections.map(({ kind }) => kind), ...ITEM_KINDS]),
]);

/** Returns all items of a release in the order of `byAreaAndKind`. */
export function itemsInOrder(
  { catalog }: Pick<ViewContext, 'catalog'>,
  release: Release,
): readonly Item[] {
  return cachedOrder(catalog)(release);
}

/** Cached, since the page of every item needs the order for its pager. */
const cachedOrder = memoizeByObject((catalog: Catalog) =>
  memoizeByObject(({ items }: Release) =>
    byAreaAndKind({ catalog }, items).flatMap(({ kinds }) => kinds.flatMap((kind) => kind.items)),
  ),
);
