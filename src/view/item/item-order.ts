import type { Catalog, Item, Release } from '../../domain/catalog.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { ITEM_KINDS, type ItemKind } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';

/** Items of one area, by kind. */
export interface AreaItems {
  readonly area: string;
  readonly kinds: readonly { readonly kind: ItemKind; readonly items: readonly Item[] }[];
}

/** Items in the order of the site's areas, then of the kinds, then as the catalog has them. */
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

/** All items of a release, one after the other, in the same order. */
export function itemsInOrder({ catalog }: ViewContext, release: Release): readonly Item[] {
  return orderIn(catalog)(release);
}

/** Each item of a release asks who comes before and after it. */
const orderIn = memoizeByObject((catalog: Catalog) =>
  memoizeByObject(({ items }: Release) =>
    byAreaAndKind({ catalog }, items).flatMap(({ kinds }) => kinds.flatMap((kind) => kind.items)),
  ),
);
