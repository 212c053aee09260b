import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import { hasArrived } from '../../domain/item-arrival.ts';
import { itemState } from '../../domain/item-state.ts';
import { inclusionOf, milestoneContents, releaseContents } from '../../domain/release-contents.ts';
import { happened, isFinal } from '../../domain/publication.ts';
import type { ViewContext } from '../context.ts';
import { optionalAreaTitle, statusTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { itemLink } from '../shared/entry-links.ts';

export interface MilestoneItem {
  readonly title: string;
  readonly href: string;
  readonly tag: Tag;
  /** Its maturity, if it is not stable. */
  readonly remark: string | undefined;
}

export interface MilestoneItemGroup {
  readonly id: string;
  /** Undefined for items without an area. */
  readonly title: string | undefined;
  readonly items: readonly MilestoneItem[];
}

/**
 * Returns the items that a milestone has, by area. A candidate shows the statuses of its time; whether a version has an
 * item is what is known by now. Items without a recorded status come last, in a group of their own.
 */
export function milestoneItems(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): MilestoneItemGroup[] {
  const { words, catalog, today } = context;
  const items = milestoneContents(release, milestone, today);
  const byArea = groupByArea(catalog.site, items, ({ area }) => area).map(({ area, entries }) => ({
    id: area,
    title: optionalAreaTitle(area, context),
    items: entries,
  }));
  const unrecorded = {
    id: 'unrecorded',
    title: words.release.unrecorded,
    items: unrecordedItems(release, milestone, today),
  };
  return [...byArea, unrecorded]
    .filter((group) => group.items.length > 0)
    .map((group) => ({
      ...group,
      items: group.items.map((item) => milestoneItem(context, release, milestone, item)),
    }));
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
