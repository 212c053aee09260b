import type { Item, Release } from '../domain/catalog.ts';
import { itemState } from '../domain/item-state.ts';
import { isReleased } from '../domain/schedule.ts';
import type { ViewContext } from './context.ts';

/** A release's items, sorted into what its page tells in which place; each item is in one of them. */
export interface ReleaseItems {
  readonly breaking: readonly Item[];
  readonly deprecations: readonly Item[];
  readonly others: readonly Item[];
  /** What the release does not bring. */
  readonly out: readonly Item[];
}

/**
 * Sorts the items. After GA a release brings what is `ready`; before, all that is not deferred
 * (content model, items).
 */
export function releaseItems({ today }: ViewContext, release: Release): ReleaseItems {
  const released = isReleased(release, today);
  const isIn = (item: Item) => {
    const { status } = itemState(release, item);
    return released ? status === 'ready' : status !== 'deferred';
  };
  const brought = release.items.filter(isIn);
  return {
    breaking: brought.filter(breaks),
    deprecations: brought.filter((item) => !breaks(item) && item.kind === 'deprecation'),
    others: brought.filter((item) => !breaks(item) && item.kind !== 'deprecation'),
    out: release.items.filter((item) => !isIn(item)),
  };
}

/** Something that worked stops working: said so, or removed. */
function breaks(item: Item): boolean {
  return item.breaking || item.kind === 'removal';
}
