import { isAncestor } from '../../domain/lineage.ts';
import type { ViewContext } from '../context.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { downgradeGuide, gapGuide, type UpgradeGuide } from './upgrade-guides.ts';
import { fromOutsideGuide, toOutsideGuide } from './upgrade-outside.ts';
import { endId, type UpgradePair } from './upgrade-pairs.ts';

/** The page of a pair of releases without a path: the reason, and alternatives. */
export interface UpgradeGuidePage {
  readonly frame: SiteFrame;
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly alternatives: { readonly title: string; readonly list: UpgradeGuide['alternatives'] };
}

/** Returns the page model of a pair without a path: a downgrade, a gap, or an external release. */
export function upgradeGuidePage(context: ViewContext, pair: UpgradePair): UpgradeGuidePage {
  const { words, urls } = context;
  const own = words.upgradeGuide;
  const { title, description, lead, alternatives } = guideOf(context, pair);
  return {
    frame: siteFrame(context, {
      title,
      description,
      path: urls.upgradePath(endId(pair.from), endId(pair.to)),
      trail: [{ label: words.common.upgrade, href: urls.upgrade() }],
    }),
    over: words.upgradePath.over,
    title,
    lead,
    alternatives: {
      title: own.ways,
      list: [...alternatives, { label: own.all, href: urls.upgrade() }],
    },
  };
}

function guideOf(context: ViewContext, pair: UpgradePair): UpgradeGuide {
  if (pair.kind === 'from-outside') return fromOutsideGuide(context, pair.from, pair.to);
  if (pair.kind === 'to-outside') return toOutsideGuide(context, pair.from, pair.to);
  const isBack = isAncestor(context.catalog, pair.to, pair.from);
  const guide = isBack ? downgradeGuide : gapGuide;
  return guide(context, pair.from, pair.to);
}
