import { memoizeLast } from '../../lib/memoize.ts';
import { upgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { upgradeGuidePage, type UpgradeGuidePage } from './upgrade-guide-page.ts';
import type { UpgradePair } from './upgrade-pairs.ts';
import { upgradePathPage, type UpgradePathPage } from './upgrade-path-page.ts';

/** The page of a pair of releases: the path, or advice where no path leads. */
export type UpgradePairPage =
  ({ readonly kind: 'path' } & UpgradePathPage) | ({ readonly kind: 'guide' } & UpgradeGuidePage);

/** Returns the page of a pair of releases. Its route and its Markdown twin ask for it in a row. */
export const upgradePairPage = memoizeLast(
  (context: ViewContext, pair: UpgradePair): UpgradePairPage => {
    const { catalog, today } = context;
    const path = pair.kind === 'here' ? upgradePath(catalog, pair.from, pair.to, today) : undefined;
    return path === undefined
      ? { kind: 'guide', ...upgradeGuidePage(context, pair) }
      : { kind: 'path', ...upgradePathPage(context, path) };
  },
);
