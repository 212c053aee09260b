import type { Item, Release } from '../../domain/catalog.ts';
import { isBreaking, isInRelease } from '../../domain/release-contents.ts';
import type { ViewContext } from '../context.ts';

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
  const isIn = (item: Item) => isInRelease(release, item, today);
  const brought = release.items.filter(isIn);
  return {
    breaking: brought.filter(isBreaking),
    deprecations: brought.filter((item) => !isBreaking(item) && item.kind === 'deprecation'),
    others: brought.filter((item) => !isBreaking(item) && item.kind !== 'deprecation'),
    out: release.items.filter((item) => !isIn(item)),
  };
}
