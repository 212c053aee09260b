import type { Release } from '../domain/catalog.ts';
import type { ViewContext } from './context.ts';
import { optionalHtml } from './inline.ts';
import { legend, type Legend } from './legend.ts';
import { releaseTable, supportRule, type ReleaseTable } from './release-table.ts';
import { releaseNav, siteFrame, type NavLink, type SiteFrame } from './site-frame.ts';
import { inLanguage } from './translated.ts';

export interface ReleasesPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly rule: string | undefined;
  readonly table: ReleaseTable;
  readonly legend: Legend;
  /** Newest first. */
  readonly releases: readonly ReleaseSummary[];
  readonly empty: string | undefined;
}

export interface ReleaseSummary extends NavLink {
  readonly id: string;
  readonly summaryHtml: string | undefined;
  /** Its other pages. */
  readonly links: readonly NavLink[];
}

/** All releases, newest first, with their support windows. */
export function releasesPage(context: ViewContext): ReleasesPage {
  const { words, urls, catalog } = context;
  return {
    frame: siteFrame(context, {
      title: words.releases.title,
      description: words.releases.description,
      path: urls.releases(),
    }),
    title: words.releases.title,
    rule: supportRule(context),
    table: releaseTable(context),
    legend: legend('support', context),
    releases: catalog.releases.toReversed().map((release) => releaseSummary(context, release)),
    empty: catalog.releases.length === 0 ? words.home.empty : undefined,
  };
}

function releaseSummary(context: ViewContext, written: Release): ReleaseSummary {
  const release = inLanguage(written, context);
  const nav = releaseNav(context, release);
  return {
    id: release.id,
    label: release.title,
    href: context.urls.release(release.id),
    summaryHtml: optionalHtml(release.summary),
    links: nav.links,
  };
}
