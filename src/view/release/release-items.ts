import type { Item, Release } from '../../domain/catalog.ts';
import { isBreaking, itemsOfRelease, releaseContents } from '../../domain/release-contents.ts';
import { isReleased } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';

/** A release's items by the section of its page that shows them; each item is in exactly one. */
export interface ReleaseItems {
  readonly breaking: readonly Item[];
  readonly deprecations: readonly Item[];
  readonly others: readonly Item[];
  /** Items of versions to come, once the release is out. */
  readonly planned: readonly Item[];
  /** Items of which nobody wrote down whether the release has them. */
  readonly unrecorded: readonly Item[];
  /** Items that are not in the release. */
  readonly out: readonly Item[];
}

/** Sorts the items of a release by section. */
export function releaseItems({ today }: ViewContext, release: Release): ReleaseItems {
  const { planned, unrecorded, excluded } = releaseContents(release, today);
  const items = itemsOfRelease(release, today);
  return {
    breaking: items.filter(isBreaking),
    deprecations: items.filter((item) => !isBreaking(item) && item.kind === 'deprecation'),
    others: items.filter((item) => !isBreaking(item) && item.kind !== 'deprecation'),
    planned: isReleased(release, today) ? planned : [],
    unrecorded,
    out: excluded,
  };
}
