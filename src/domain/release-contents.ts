import type { Item, Release } from './catalog.ts';
import { itemState } from './item-state.ts';
import { isReleased } from './schedule.ts';

/**
 * Checks whether an item belongs to a release: after GA only `ready` items, before GA all that are not
 * deferred.
 */
export function isInRelease(release: Release, item: Item, today: string): boolean {
  const { status } = itemState(release, item);
  return isReleased(release, today) ? status === 'ready' : status !== 'deferred';
}

/** Checks whether an item breaks something that worked: it says so, or it is a removal. */
export function isBreaking(item: Item): boolean {
  return item.breaking || item.kind === 'removal';
}
