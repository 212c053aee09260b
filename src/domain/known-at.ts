import type { Item, Release } from './catalog.ts';
import { cutOff, milestoneIndex } from './milestone-order.ts';
import { existsAt, writtenBy, type Moment } from './moment.ts';

/**
 * Checks whether an item was known at a moment, as far as the content says: its history had begun, or a milestone that
 * had it was out. A security item is unknown before it is published, even if a version has it already.
 */
export function wasKnownAt(release: Release, item: Item, moment: Moment): boolean {
  if (!wasPublishedAt(release, item, moment)) return false;
  if (moment.at === 'now' || item.history.some(writtenBy(release, moment))) return true;
  return moment.at === 'milestone' && existsAt(release, item.since, moment);
}

/** Checks whether an item with a day of publication was published by a moment; any other always was. */
export function wasPublishedAt(
  release: Release,
  { published }: Pick<Item, 'published'>,
  moment: Moment,
): boolean {
  const limit = lastDay(release, moment);
  return published === undefined || limit === undefined || published <= limit;
}

function lastDay(release: Release, moment: Moment): string | undefined {
  if (moment.at === 'day') return moment.day;
  return moment.at === 'milestone'
    ? cutOff(release, milestoneIndex(release, moment.id))
    : undefined;
}
