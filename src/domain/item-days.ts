import type { Item, Release } from './catalog.ts';
import { entryDays, type EntryDays } from './entry-days.ts';
import { arrivalOf } from './item-arrival.ts';
import { inclusionOf } from './release-contents.ts';

/**
 * Returns the days on which an item was published and last changed. An item that its release does not have, or may not
 * have, was not published with any version. None changed before its advisory was published: it had no page before.
 */
export function itemDays(release: Release, item: Item, today: string): EntryDays {
  const since = arrivalOf(release, item)?.id ?? item.since;
  const days = entryDays(release, { ...item, since, changes: item.history }, today);
  const inclusion = inclusionOf(release, item, today);
  const isIn = inclusion === 'included' || inclusion === 'planned';
  return {
    published: isIn ? days.published : undefined,
    updated: laterDay(days.updated, item.published),
  };
}

function laterDay(one: string | undefined, other: string | undefined): string | undefined {
  return (one ?? '') < (other ?? '') ? other : one;
}
