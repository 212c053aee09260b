import { itemsAlsoAdded } from '../../domain/also-in.ts';
import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import { findRelease } from '../../domain/find.ts';
import { hasArrived } from '../../domain/item-arrival.ts';
import { itemState } from '../../domain/item-state.ts';
import { inclusionOf, milestoneContents, releaseContents } from '../../domain/release-contents.ts';
import { happened, isFinal } from '../../domain/publication.ts';
import type { ViewContext } from '../context.ts';
import { sharedLink, sharedInOrder } from '../release/shared-links.ts';
import { optionalAreaTitle, statusTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { boundedList, restOfItems, withRoom, type BoundedList } from '../shared/page-room.ts';
import { foldLabel, MAX_LINES } from '../shared/fold-label.ts';
import { itemLink } from '../shared/entry-links.ts';

export interface MilestoneItem {
  readonly title: string;
  readonly href: string;
  readonly tag: Tag;
  /** Its maturity, if it is not stable; of an item of another release its kind, areas and origin. */
  readonly remark: string | undefined;
}

export interface MilestoneItemGroup {
  readonly id: string;
  /** Undefined for items without an area. */
  readonly title: string | undefined;
  readonly items: readonly MilestoneItem[];
  /** Those that the page has room for. */
  readonly bounded: BoundedList<MilestoneItem>;
  /** Set where all groups together are long, and folded. */
  readonly folded: string | undefined;
}

/** Number of items that the page of a milestone shows, over all groups. */
export const ITEMS_IN_PAGE = 400;

/**
 * Returns the items that a milestone has, by area. A candidate shows the statuses of its time; whether a version has an
 * item is what is known by now. Items of other releases and those without a recorded status come last, in groups of
 * their own.
 */
export function milestoneItems(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): MilestoneItemGroup[] {
  const { words, catalog, today } = context;
  const items = milestoneContents(release, milestone, today);
  const entryOf = (item: Item) => milestoneItem(context, release, milestone, item);
  const byArea = groupByArea(catalog.site, items, ({ area }) => area).map(({ area, entries }) => ({
    id: area,
    title: optionalAreaTitle(area, context),
    items: entries.map(entryOf),
  }));
  const shared = {
    id: 'shared',
    title: words.release.shared,
    items: sharedEntries(context, release, milestone),
  };
  const unrecorded = {
    id: 'unrecorded',
    title: words.release.unrecorded,
    items: unrecordedItems(release, milestone, today).map(entryOf),
  };
  const groups = [...byArea, shared, unrecorded].filter((group) => group.items.length > 0);
  const all = groups.flatMap((group) => group.items);
  const isLong = all.length > MAX_LINES;
  const room = withRoom(
    groups.map((group) => group.items),
    ITEMS_IN_PAGE,
  );
  return groups.map((group) => {
    const bounded = boundedList(group.items, room, restOfItems(context, release));
    const folded = isLong ? foldLabel(context, group.items, { max: 0, bounded }) : undefined;
    return { ...group, bounded, folded };
  });
}

/** Returns the items of other releases that name this milestone or an earlier one. */
function sharedEntries(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): MilestoneItem[] {
  const { catalog, today } = context;
  const items = itemsAlsoAdded(catalog, release, undefined, milestone);
  return sharedInOrder(context, items).map((item) => {
    const { label: title, href, remarks } = sharedLink(context, release, item);
    const home = findRelease(catalog, item.release) ?? release;
    const status = happened(milestone, today) ? 'ready' : itemState(home, item).status;
    return { title, href, tag: statusTag(status, context), remark: remarks?.join(' · ') };
  });
}

function unrecordedItems(release: Release, milestone: Milestone, today: string): Item[] {
  if (!isFinal(milestone) || !happened(milestone, today)) return [];
  return releaseContents(release, today).unrecorded.filter((item) =>
    hasArrived(release, item, milestone),
  );
}

function milestoneItem(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
  item: Item,
): MilestoneItem {
  const { label: title, href } = itemLink(context, item);
  const state = itemState(release, item, { at: 'milestone', id: milestone.id });
  const isIncluded = inclusionOf(release, item, context.today) === 'included';
  const { maturity } = state;
  return {
    title,
    href,
    tag: statusTag(isIncluded && isFinal(milestone) ? 'ready' : state.status, context),
    remark: maturity === 'stable' ? undefined : context.words.maturity[maturity],
  };
}
