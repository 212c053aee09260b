import type { Item, Milestone, Release } from '../domain/catalog.ts';
import { itemsAt } from '../domain/compare-milestones.ts';
import { itemState } from '../domain/item-state.ts';
import type { ViewContext } from './context.ts';
import { areaTitle, maturityTag, statusTag } from './labels.ts';
import type { Tag } from './marks.ts';
import { itemLink } from './noun-links.ts';
import type { NavLink } from './site-frame.ts';

export interface HeldItem extends NavLink {
  readonly tag: Tag;
  /** Said where it is not stable. */
  readonly maturity: Tag | undefined;
}

export interface HoldingGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly HeldItem[];
}

/** The items in the release at a milestone, by area, each as it stood then. */
export function milestoneHolding(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): HoldingGroup[] {
  const items = itemsAt(release, milestone);
  return context.catalog.site.areas
    .map(({ id }) => ({
      id,
      title: areaTitle(id, context),
      items: items
        .filter((item) => item.area === id)
        .map((item) => heldItem(context, release, milestone, item)),
    }))
    .filter((group) => group.items.length > 0);
}

function heldItem(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
  item: Item,
): HeldItem {
  const { status, maturity } = itemState(release, item, { at: 'milestone', id: milestone.id });
  return {
    ...itemLink(context, item),
    tag: statusTag(status, context),
    maturity: maturity === 'stable' ? undefined : maturityTag(maturity, context),
  };
}
