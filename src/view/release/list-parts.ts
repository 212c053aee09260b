import { itemsAlsoIn } from '../../domain/also-in.ts';
import type { Catalog, Item, Release } from '../../domain/catalog.ts';
import { memoizeByObject, memoizeByText } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { byAreaAndKind, itemsInOrder } from '../item/item-order.ts';

/** The number of items above which a release has pages that list all of them, and the number of items in one. */
export const LISTED_FROM = 200;
export const ITEMS_IN_PART = 250;

/** One of the pages that list all items of a release. */
export interface ListPart {
  readonly release: Release;
  /** From 1 on. */
  readonly number: number;
  readonly parts: number;
  /** The position of its first item among all, from 0 on. */
  readonly start: number;
  readonly all: number;
  /** Items of the release, then those of other releases that it contains. */
  readonly items: readonly Item[];
}

type PartContext = Pick<ViewContext, 'catalog' | 'today'>;

/**
 * Returns the parts of the list of all items of a release; none if its own page has room for all. They depend on
 * the number of items alone, so that every language has the same addresses.
 */
export function listParts({ catalog, today }: PartContext, release: Release): readonly ListPart[] {
  return cachedParts(catalog)(release)(today);
}

/** Returns the number of the part that lists an item; undefined if none does. */
export function partOf(context: PartContext, release: Release, item: Item): number | undefined {
  return listParts(context, release).find(({ items }) => items.includes(item))?.number;
}

/** Memoized: several pages of a release link to the list. */
const cachedParts = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((release: Release) => memoizeByText((today) => partsOf(catalog, release, today))),
);

function partsOf(catalog: Catalog, release: Release, today: string): ListPart[] {
  const shared = itemsAlsoIn(catalog, release, today);
  const all = [
    ...itemsInOrder({ catalog }, release),
    ...byAreaAndKind({ catalog }, shared).flatMap(({ kinds }) => kinds.flatMap((one) => one.items)),
  ];
  if (all.length <= LISTED_FROM) return [];
  const parts = Math.ceil(all.length / ITEMS_IN_PART);
  return Array.from({ length: parts }, (_, index) => {
    const start = index * ITEMS_IN_PART;
    const items = all.slice(start, start + ITEMS_IN_PART);
    return { release, number: index + 1, parts, start, all: all.length, items };
  });
}
