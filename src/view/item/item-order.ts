import type { Catalog, Item, Release } from '../../domain/catalog.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { ITEM_KINDS, type ItemKind } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';

/** The items of one area, grouped by kind. */
export interface AreaItems {
  readonly area: string;
  readonly kinds: readonly { readonly kind: ItemKind; readonly items: readonly Item[] }[];
}

/** Groups items by area, then by kind, in the order of site.yaml and of the schema. */
export function byAreaAndKind(
  { catalog }: Pick<ViewContext, 'catalog'>,
  items: readonly Item[],
): AreaItems[] {
  const groups = Map.groupBy(items, ({ area }) => area);
  return catalog.site.areas
    .map(({ id }) => ({ area: id, kinds: byKind(groups.get(id) ?? []) }))
    .filter(({ kinds }) => kinds.length > 0);
}

function byKind(items: readonly Item[]): AreaItems['kinds'] {
  const groups = Map.groupBy(items, ({ kind }) => kind);
  return ITEM_KINDS.map((kind) => ({ kind, items: groups.get(kind) ?? [] })).filter(
    (group) => group.items.length > 0,
  );
}

/** Returns all items of a release in the order of `byAreaAndKind`. */
export function itemsInOrder({ catalog }: ViewContext, release: Release): readonly Item[] {
  return cachedOrder(catalog)(release);
}

/** Cached, since the page of every item needs the order for its pager. */
const cachedOrder = memoizeByObject((catalog: Catalog) =>
  memoizeByObject(({ items }: Release) =>
    byAreaAndKind({ catalog }, items).flatMap(({ kinds }) => kinds.flatMap((kind) => kind.items)),
  ),
);
