import { upgradePath } from '../domain/upgrade-path.ts';
import type { ViewContext } from './context.ts';
import { upgradeGuidePage, type UpgradeGuidePage } from './upgrade-guide-page.ts';
import type { UpgradePair } from './upgrade-pairs.ts';
import { upgradePathPage, type UpgradePathPage } from './upgrade-path-page.ts';

/** The page of a pair: the path, or else what to do where there is none. */
export interface UpgradePairPage {
  readonly path?: UpgradePathPage;
  readonly guide?: UpgradeGuidePage;
}

/** One of the two pages that a pair of releases can have. */
export function upgradePairPage(context: ViewContext, pair: UpgradePair): UpgradePairPage {
  const { from, to } = pair;
  if (typeof from === 'string' || typeof to === 'string') {
    return { guide: upgradeGuidePage(context, pair) };
  }
  const path = upgradePath(context.catalog, from, to, context.today);
  return path === undefined
    ? { guide: upgradeGuidePage(context, pair) }
    : { path: upgradePathPage(context, path) };
}
