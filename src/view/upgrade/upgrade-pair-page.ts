import { lastFor } from '../../lib/once-for.ts';
import { upgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { upgradeGuidePage, type UpgradeGuidePage } from './upgrade-guide-page.ts';
import type { UpgradePair } from './upgrade-pairs.ts';
import { upgradePathPage, type UpgradePathPage } from './upgrade-path-page.ts';

/** The page of a pair of releases: the path, or a guide if there is none. */
export interface UpgradePairPage {
  readonly path?: UpgradePathPage;
  readonly guide?: UpgradeGuidePage;
}

/** Returns the page model of a pair of releases. */
export const upgradePairPage = lastFor(
  (context: ViewContext, pair: UpgradePair): UpgradePairPage => {
    const { catalog, today } = context;
    const path = pair.kind === 'here' ? upgradePath(catalog, pair.from, pair.to, today) : undefined;
    return path === undefined
      ? { guide: upgradeGuidePage(context, pair) }
      : { path: upgradePathPage(context, path) };
  },
);
