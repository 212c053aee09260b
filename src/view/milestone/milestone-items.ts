import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { itemsAt } from '../../domain/compare-milestones.ts';
import { itemState } from '../../domain/item-state.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle, statusTag } from '../shared/labels.ts';
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
  readonly title: string;
  readonly items: readonly MilestoneItem[];
}

/** Returns the items in a release at a milestone, by area, with their states at that time. */
export function milestoneItems(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): MilestoneItemGroup[] {
  const items = itemsAt(release, milestone);
  return context.catalog.site.areas
    .map(({ id }) => ({
      id,
      title: areaTitle(id, context),
      items: items
        .filter((item) => item.area === id)
        .map((item) => milestoneItem(context, release, milestone, item)),
    }))
    .filter((group) => group.items.length > 0);
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
