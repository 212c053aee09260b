import type { Release } from '../domain/catalog.ts';
import { gaOf } from '../domain/find.ts';
import { supportWindow } from '../domain/support.ts';
import type { ViewContext } from './context.ts';
import { whenText, type When } from './format.ts';
import { supportTag } from './labels.ts';
import type { Tag } from './marks.ts';
import { duty, type Duty } from './release-upgrade.ts';
import { siteFrame, type NavLink, type SiteFrame } from './site-frame.ts';
import { inLanguage } from './translated.ts';

export interface UpgradeIndexRow extends NavLink {
  readonly version: string;
  readonly when: When | undefined;
  readonly support: Tag;
  readonly counts: Duty['counts'];
  readonly none: string | undefined;
}

export interface UpgradeIndexPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly lead: string;
  /** Newest first. */
  readonly rows: readonly UpgradeIndexRow[];
}

/** The upgrade pages of all releases, newest first. */
export function upgradeIndexPage(context: ViewContext): UpgradeIndexPage {
  const { words, urls, catalog } = context;
  const { title, lead } = words.upgradeIndex;
  return {
    frame: siteFrame(context, { title, description: lead, path: urls.upgrade() }),
    title,
    lead,
    rows: catalog.releases.toReversed().map((release) => indexRow(context, release)),
  };
}

function indexRow(context: ViewContext, release: Release): UpgradeIndexRow {
  const { words, urls, catalog, today } = context;
  const ga = gaOf(release);
  const { counts, none } = duty(context, release, 0);
  return {
    label: words.upgradeIndex.to(inLanguage(release, context).title),
    href: urls.upgradeNotes(release.id),
    version: release.version,
    when: ga === undefined ? undefined : whenText(ga, context),
    support: supportTag(supportWindow(catalog, release, today).state, context),
    counts,
    none,
  };
}
