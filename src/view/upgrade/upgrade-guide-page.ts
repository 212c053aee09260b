import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { backGuide, noneGuide, type Guide } from './upgrade-guides.ts';
import { fromOutsideGuide, toOutsideGuide } from './upgrade-outside.ts';
import { endId, type UpgradePair } from './upgrade-pairs.ts';

/** What stands where no path leads: why, and what to do. */
export interface UpgradeGuidePage {
  readonly frame: SiteFrame;
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly ways: { readonly title: string; readonly list: Guide['ways'] };
}

/** The page of a pair without a path: a downgrade, a gap, or a release documented elsewhere. */
export function upgradeGuidePage(context: ViewContext, pair: UpgradePair): UpgradeGuidePage {
  const { words, urls } = context;
  const own = words.upgradeGuide;
  const { title, description, lead, ways } = guideOf(context, pair);
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
    ways: { title: own.ways, list: [...ways, { label: own.all, href: urls.upgrade() }] },
  };
}

function guideOf(context: ViewContext, pair: UpgradePair): Guide {
  if (pair.kind === 'from-outside') return fromOutsideGuide(context, pair.from, pair.to);
  if (pair.kind === 'to-outside') return toOutsideGuide(context, pair.from, pair.to);
  const { releases } = context.catalog;
  const index = (release: Release) => releases.findIndex(({ id }) => id === release.id);
  const guide = index(pair.to) < index(pair.from) ? backGuide : noneGuide;
  return guide(context, pair.from, pair.to);
}
