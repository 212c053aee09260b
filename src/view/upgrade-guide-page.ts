import type { Release } from '../domain/catalog.ts';
import type { ViewContext } from './context.ts';
import { releaseName } from './labels.ts';
import { siteFrame, type SiteFrame } from './site-frame.ts';
import { inLanguage } from './translated.ts';
import { backGuide, noneGuide, outsideGuide, type Guide } from './upgrade-guides.ts';
import { endId, type PathEnd, type UpgradePair } from './upgrade-pairs.ts';

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

function guideOf(context: ViewContext, { from, to }: UpgradePair): Guide {
  const { releases } = context.catalog;
  if (typeof from === 'string' || typeof to === 'string') {
    return outsideGuide(context, { from, to }, nameOf(context, from), nameOf(context, to));
  }
  const index = (release: Release) => releases.findIndex(({ id }) => id === release.id);
  const guide = index(to) < index(from) ? backGuide : noneGuide;
  return guide(context, from, to);
}

function nameOf(context: ViewContext, end: PathEnd): string {
  return typeof end === 'string' ? releaseName(end, context) : inLanguage(end, context).title;
}
