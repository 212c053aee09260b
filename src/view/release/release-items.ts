import type { Item, Release } from '../../domain/catalog.ts';
import { isBreaking, isInRelease } from '../../domain/release-contents.ts';
import type { ViewContext } from '../context.ts';

/** A release's items by the section of its page that shows them; each item is in exactly one. */
export interface ReleaseItems {
  readonly breaking: readonly Item[];
  readonly deprecations: readonly Item[];
  readonly others: readonly Item[];
  /** Items that are not in the release. */
  readonly out: readonly Item[];
}

/**
 * Sorts the items of a release by section. After GA the release contains the items that are
 * `ready`; before GA, all that are not deferred.
 */
export function releaseItems({ today }: ViewContext, release: Release): ReleaseItems {
  const isIncluded = (item: Item) => isInRelease(release, item, today);
  const included = release.items.filter(isIncluded);
  return {
    breaking: included.filter(isBreaking),
    deprecations: included.filter((item) => !isBreaking(item) && item.kind === 'deprecation'),
    others: included.filter((item) => !isBreaking(item) && item.kind !== 'deprecation'),
    out: release.items.filter((item) => !isIncluded(item)),
  };
}
