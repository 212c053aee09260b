import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { pathContent, shownEntries, type PathContent } from './path-content.ts';
import { stepDetail } from './step-detail.ts';

/** The page of a path. */
export interface UpgradePathPage extends PathContent {
  readonly frame: SiteFrame;
}

/** Returns the page model of a path: breaking changes, steps, downtime and known issues. */
export function upgradePathPage(context: ViewContext, path: UpgradePath): UpgradePathPage {
  const { words, urls } = context;
  const own = words.upgradePath;
  const content = pathContent(context, path, stepDetail);
  const [from, to] = [path.from, path.to].map((release) => inLanguage(release, context).title);
  const isInside = path.from.id === path.to.id;
  return {
    frame: siteFrame(context, {
      title: content.title,
      description: isInside
        ? own.descriptionInside(from ?? '')
        : own.description(from ?? '', to ?? ''),
      path: urls.upgradePath(path.from.id, path.to.id),
      trail: [{ label: words.common.upgrade, href: urls.upgrade() }],
      shows: shownEntries(content),
    }),
    ...content,
  };
}
