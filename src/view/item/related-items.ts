import type { Catalog, Item, Release } from '../../domain/catalog.ts';
import { findItem } from '../../domain/find.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import type { FactValue } from '../shared/facts.ts';
import { itemsInOrder } from './item-order.ts';
import { releaseName } from '../shared/labels.ts';
import { itemLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';

/** Everything that the page of an item shows of other items. */
export interface RelatedItems {
  /** Its neighbours in the order of the release. */
  readonly previous: NavLink | undefined;
  readonly next: NavLink | undefined;
  /** The item that it continues, if it names one. */
  readonly continues: FactValue | undefined;
  readonly continuedBy: readonly FactValue[];
}

/** Returns the neighbours of an item, and the items before and after it in a continuation. */
export function relatedItems(context: ViewContext, release: Release, item: Item): RelatedItems {
  const order = itemsInOrder(context, release);
  const index = order.findIndex(({ slug }) => slug === item.slug);
  const link = (neighbour: Item | undefined) => neighbour && itemLink(context, neighbour);
  return {
    previous: link(index > 0 ? order[index - 1] : undefined),
    next: link(order[index + 1]),
    continues: item.continues === undefined ? undefined : reference(context, item.continues),
    continuedBy: continuedBy(context, item),
  };
}

function reference(context: ViewContext, name: string): FactValue {
  const item = findItem(context.catalog, name);
  return item === undefined ? { text: name } : itemValue(context, item);
}

function continuedBy(context: ViewContext, item: Item): FactValue[] {
  const others = continuations(context.catalog).get(`${item.release}/${item.slug}`) ?? [];
  return others.map((other) => itemValue(context, other));
}

/**
 * Items by the name of the item they continue. Cached: otherwise each page would search all items.
 */
const continuations = memoizeByObject(({ releases }: Catalog) =>
  Map.groupBy(
    releases.flatMap(({ items }) => items.filter((item) => item.continues !== undefined)),
    (item) => item.continues,
  ),
);

function itemValue(context: ViewContext, item: Item): FactValue {
  const release = releaseName(item.release, context);
  const { label, href } = itemLink(context, item);
  return { text: context.words.item.ofRelease(label, release), href };
}
