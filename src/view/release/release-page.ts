import type { Release } from '../../domain/catalog.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import type { Fact } from '../shared/facts.ts';
import { trailToRelease } from '../product/product-link.ts';
import { filterOf, type Filter } from '../shared/filter.ts';
import { inlineHtml, titleWithCode } from '../shared/inline.ts';
import { legend, legendOf, type Legend } from '../shared/legend.ts';
import { componentSection, type ComponentSection } from './release-components.ts';
import { releaseDescription } from './release-description.ts';
import { releaseFacts } from './release-facts.ts';
import { issueSection, type IssueSection } from './release-issues.ts';
import { releaseItems } from './release-items.ts';
import { maintenanceSection, type MaintenanceSection } from './release-maintenance.ts';
import { sharedItems, sharedSection, type SharedSection } from './release-shared.ts';
import { boundedLists, hasRoom, type ItemLists } from './release-room.ts';
import { entriesIn, itemSections, type ItemSections } from './release-sections.ts';
import {
  dutySummary,
  upgradeSection,
  type UpgradeSummary,
  type UpgradeSection,
} from './release-upgrade.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { releaseArticle } from '../site/structured-data.ts';
import { inLanguage, langsOf, localizedPath, type Localized } from '../shared/translated.ts';
import { withdrawnNotice, withdrawnVersions, type Notice } from './withdrawn.ts';
import type { Html } from '../../lib/html.ts';

type PageSections = Pick<
  ReleasePage,
  'overview' | 'items' | 'shared' | 'upgrade' | 'issues' | 'maintenance' | 'components'
>;

export interface ReleasePage {
  readonly frame: SiteFrame;
  readonly over: string;
  readonly title: string;
  readonly titleHtml: Html | undefined;
  /** Language of lead and overview, if it is not the page's. */
  readonly lang: string | undefined;
  /** Finished HTML. */
  readonly lead: Html | undefined;
  readonly withdrawn: Notice | undefined;
  /** A warning for each withdrawn version, if others are left to use. */
  readonly withdrawnVersions: readonly Notice[];
  readonly facts: readonly Fact[];
  readonly upgradeSummary: UpgradeSummary | undefined;
  readonly toc: Nav;
  /** The heading of the release's MDX body, which the route renders; undefined without a body. */
  readonly overview: Section | undefined;
  readonly filter: Filter | undefined;
  /** The lists of items as the page shows them. Its Markdown has all items. */
  readonly shown: ItemLists;
  readonly items: ItemSections;
  /** Items of other releases that this release contains, too. */
  readonly shared: SharedSection | undefined;
  readonly upgrade: UpgradeSection | undefined;
  readonly issues: IssueSection | undefined;
  readonly maintenance: MaintenanceSection | undefined;
  readonly components: ComponentSection | undefined;
  /** The marks of upgrade notes. */
  readonly legend: Legend;
  /** The marks of items. */
  readonly legends: readonly Legend[];
  readonly sources: { readonly title: string; readonly list: readonly Source[] };
}

/** Returns the page model of a release: the release notes. */
export const releasePage = memoizeLast((context: ViewContext, original: Release): ReleasePage => {
  const release = inLanguage(original, context);
  const { words } = context;
  const grouped = releaseItems(context, release);
  const shared = sharedItems(context, release);
  const placed = [...release.items.map((item) => ({ release, item })), ...shared];
  // A filter is about all items: a page without room for them has none, and the parts of the list have theirs.
  const filterOfAll = filterOf(context, placed);
  const filtered = itemSections(context, release, grouped, filterOfAll);
  const filter = hasRoom(filtered) ? filterOfAll : undefined;
  const parts: PageSections = {
    overview: overview(context, release),
    items: filter === filterOfAll ? filtered : itemSections(context, release, grouped, undefined),
    shared: sharedSection(context, release, shared, filter),
    upgrade: upgradeSection(context, release, filter),
    issues: issueSection(context, release, filter),
    maintenance: maintenanceSection(context, release, release.items, filter),
    components: componentSection(context, release),
  };
  const listed = placed.map(({ item }) => item);
  const tags = entriesIn(parts.items).flatMap((entry) => entry.tags);
  return {
    frame: releaseFrame(context, release),
    over: words.release.version(release.version),
    title: release.title,
    titleHtml: titleWithCode(release.codeTitle),
    lang: release.lang,
    lead: release.summary === undefined ? undefined : inlineHtml(release.summary),
    withdrawn: withdrawnNotice(context, release),
    withdrawnVersions: withdrawnVersions(context, release),
    facts: releaseFacts(context, release),
    upgradeSummary: dutySummary(context, release, grouped.breaking.length),
    toc: toc(context, parts),
    filter,
    shown: boundedLists(context, release, parts, listed),
    ...parts,
    legend: legend('advice', context),
    legends: [...legendOf('status', tags, context), ...legendOf('maturity', tags, context)],
    sources: { title: words.common.sources, list: sourceList(release.sources) },
  };
});

function releaseFrame(context: ViewContext, release: Localized<Release>): SiteFrame {
  const { urls } = context;
  return siteFrame(context, {
    title: release.title,
    description: releaseDescription(context, release),
    path: urls.release(release.id),
    trail: trailToRelease(context, release),
    release,
    editPath: localizedPath(release, context),
    shows: [release, ...langsOf(context, [...release.items, ...release.notes, ...release.issues])],
    feed: { of: 'release', release },
    article: releaseArticle(context, release),
  });
}

function overview({ words }: ViewContext, { body }: Release): Section | undefined {
  return body.text === '' ? undefined : section('overview', words.release.overview);
}

/** Lists the sections of the page in their order. */
function toc({ words }: ViewContext, parts: PageSections): Nav {
  const { items, overview: first, shared, upgrade, issues, maintenance, components } = parts;
  const sections = [
    first,
    items.highlights,
    items.breaking,
    items.deprecations,
    ...items.areas,
    shared,
    upgrade,
    issues,
    maintenance,
    components,
    items.planned,
    items.unrecorded,
    items.out,
  ];
  return {
    label: words.common.onThisPage,
    links: sections.filter((one) => one !== undefined).map(sectionLink),
  };
}
