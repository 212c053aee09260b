import type { Item, Release } from './catalog.ts';
import { itemState } from './item-state.ts';
import { isReleased } from './schedule.ts';

/**
 * True if a release brings an item: after GA what is `ready`, before it all that is not deferred
 * (content model, items).
 */
export function isBrought(release: Release, item: Item, today: string): boolean {
  const { status } = itemState(release, item);
  return isReleased(release, today) ? status === 'ready' : status !== 'deferred';
}

/** Something that worked stops working: said so, or removed. */
export function isBreaking(item: Item): boolean {
  return item.breaking || item.kind === 'removal';
}
