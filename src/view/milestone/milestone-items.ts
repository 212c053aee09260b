import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import { itemsAt } from '../../domain/compare-milestones.ts';
import { itemState } from '../../domain/item-state.ts';
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

/** Returns the items in a release at a milestone, by area, with their states at that time. */
export function milestoneItems(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): MilestoneItemGroup[] {
  const items = itemsAt(release, milestone);
  return groupByArea(context.catalog.site, items, ({ area }) => area).map(({ area, entries }) => ({
    id: area,
    title: optionalAreaTitle(area, context),
    items: entries.map((item) => milestoneItem(context, release, milestone, item)),
  }));
}

function milestoneItem(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
  item: Item,
): MilestoneItem {
  const { label: title, href } = itemLink(context, item);
  const { status, maturity } = itemState(release, item, { at: 'milestone', id: milestone.id });
  return {
    title,
    href,
    tag: statusTag(status, context),
    remark: maturity === 'stable' ? undefined : context.words.maturity[maturity],
  };
}
