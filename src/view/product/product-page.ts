import type { NamedProduct } from '../../domain/products.ts';
import type { Html } from '../../lib/html.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { calendarLinks } from '../calendar/calendar-links.ts';
import type { ViewContext } from '../context.ts';
import { newestModel, newestOf, type NewestRelease } from '../release/newest-release.ts';
import { nextOf, type NextMilestone } from '../release/next-milestone.ts';
import { lineSection, type LineSection } from '../release/release-lines.ts';
import { releasePicture, type ReleasePicture } from '../release/release-picture.ts';
import { splitReleases } from '../release/older-releases.ts';
import { releaseSummaries, type ReleaseSummaries } from '../release/release-summaries.ts';
import { releaseTable, supportRule, type ReleaseTable } from '../release/release-table.ts';
import { fact, type Fact } from '../shared/facts.ts';
import { optionalHtml } from '../shared/inline.ts';
import { localText } from '../shared/labels.ts';
import { supportLegend, type Legend } from '../shared/legend.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import { langsOf } from '../shared/translated.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { pathChooser, type PathChooser } from '../upgrade/path-chooser.ts';
import { upgradeOverview, type UpgradeOverview } from '../upgrade/upgrade-overview.ts';

export interface ProductPage {
  readonly frame: SiteFrame;
  readonly over: string;
  readonly title: string;
  readonly lead: Html | undefined;
  readonly facts: readonly Fact[];
  /** Text in place of the releases of a product that has none yet. */
  readonly empty: string | undefined;
  readonly next: NextMilestone | undefined;
  readonly newest: NewestRelease | undefined;
  /** The newest release of each line; undefined without lines. */
  readonly lines: LineSection | undefined;
  readonly chooser: PathChooser | undefined;
  readonly upgrade: UpgradeOverview;
  readonly support: Section & {
    readonly picture: ReleasePicture | undefined;
    readonly table: ReleaseTable;
    readonly rule: string | undefined;
    readonly legend: Legend | undefined;
  };
  /** Links to the calendar of its releases; empty on a site without calendars. */
  readonly calendar: readonly NavLink[];
  /** The notes of its releases, newest first. */
  readonly notes: Section & ReleaseSummaries;
  readonly toc: Nav;
}

/** Returns the page model of a product: newest release, support, next milestone, upgrades, all releases. */
export const productPage = memoizeLast((context: ViewContext, group: NamedProduct): ProductPage => {
  const { words, catalog } = context;
  const { holds } = catalog;
  const { product, releases } = group;
  const title = localText(product.title, context);
  const newest = newestOf(releases, context.today);
  const url = product.url;
  const newestFirst = releases.toReversed();
  const support = {
    ...section('releases', words.home.releases(holds.support)),
    picture: releasePicture(context, newestFirst),
    table: releaseTable(
      context,
      splitReleases(context, newestFirst).recent,
      words.product.releasesOf(title, holds.support),
    ),
    rule: supportRule(context, releases),
    legend: supportLegend(context),
  };
  const notes = {
    ...section('notes', words.product.notes),
    ...releaseSummaries(context, newestFirst),
  };
  const upgrade = upgradeOverview(context, group);
  return {
    frame: productFrame(context, group, title),
    over: words.product.product,
    title,
    lead: optionalHtml(summaryOf(context, group)),
    facts: fact(words.product.homePage, url === undefined ? undefined : { text: url, href: url }),
    empty: releases.length === 0 ? words.product.noRelease : undefined,
    next: nextOf(context, releases),
    newest: newest === undefined ? undefined : newestModel(context, newest),
    lines: lineSection(context, releases),
    chooser: pathChooser(context, group),
    upgrade,
    support,
    calendar: calendarLinks(context, context.urls.productCalendar(product.id)),
    notes,
    toc: {
      label: words.common.onThisPage,
      links: [upgrade.table, upgrade.older, upgrade.notes, support, notes]
        .filter((one) => one !== undefined)
        .map(sectionLink),
    },
  };
});

function summaryOf(context: ViewContext, { product }: NamedProduct): string | undefined {
  return product.summary === undefined ? undefined : localText(product.summary, context);
}

function productFrame(context: ViewContext, group: NamedProduct, title: string): SiteFrame {
  const { words, urls, catalog } = context;
  const { product, releases } = group;
  return siteFrame(context, {
    title,
    description: summaryOf(context, group) ?? words.product.description(title, catalog.holds),
    path: urls.product(product.id),
    trail: [{ label: words.common.releases, href: urls.releases() }],
    editPath: 'site.yaml',
    shows: langsOf(context, releases),
    feed: { of: 'product', product },
  });
}
