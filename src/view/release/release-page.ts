import type { Release } from '../../domain/catalog.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import type { Fact } from '../shared/facts.ts';
import { filterOf, type Filter } from '../shared/filter.ts';
import { inlineHtml } from '../shared/inline.ts';
import { legend, legendOf, type Legend } from '../shared/legend.ts';
import { componentSection, type ComponentSection } from './release-components.ts';
import { releaseFacts } from './release-facts.ts';
import { issueSection, type IssueSection } from './release-issues.ts';
import { releaseItems } from './release-items.ts';
import { maintenanceSection, sharedItems, type MaintenanceSection } from './release-maintenance.ts';
import { entriesIn, itemSections, type ItemSections } from './release-sections.ts';
import { duty, upgradeSection, type Duty, type UpgradeSection } from './release-upgrade.ts';
import { itemLink } from '../shared/entry-links.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { releaseArticle } from '../site/structured-data.ts';
import { inLanguage, langsOf, wordsPath } from '../shared/translated.ts';
import { withdrawnNotice, type Notice } from './withdrawn.ts';

interface SharedSection extends Section {
  readonly lead: string;
  readonly links: readonly NavLink[];
}

type Parts = Pick<
  ReleasePage,
  'overview' | 'items' | 'shared' | 'upgrade' | 'issues' | 'maintenance' | 'components'
>;

export interface ReleasePage {
  readonly frame: SiteFrame;
  readonly over: string;
  readonly title: string;
  /** The language of lead and overview, where it is not the page's. */
  readonly lang: string | undefined;
  /** Finished HTML. */
  readonly lead: string | undefined;
  readonly withdrawn: Notice | undefined;
  readonly facts: readonly Fact[];
  readonly duty: Duty;
  readonly toc: Nav;
  /** Its text is the release's MDX, which the route puts in; undefined if there is none. */
  readonly overview: Section | undefined;
  readonly filter: Filter | undefined;
  readonly items: ItemSections;
  /** Changes whose home is another release. */
  readonly shared: SharedSection | undefined;
  readonly upgrade: UpgradeSection | undefined;
  readonly issues: IssueSection | undefined;
  readonly maintenance: MaintenanceSection | undefined;
  readonly components: ComponentSection | undefined;
  /** What the marks of upgrade notes mean. */
  readonly legend: Legend;
  /** What the marks of items mean. */
  readonly legends: readonly Legend[];
  readonly sources: { readonly title: string; readonly list: readonly Source[] };
}

/** The release notes: everything a release brings, asks for and leaves out. */
export const releasePage = memoizeLast((context: ViewContext, written: Release): ReleasePage => {
  const release = inLanguage(written, context);
  const { words, urls } = context;
  const sorted = releaseItems(context, release);
  const filter = filterOf(
    context,
    release.items.map((item) => ({ release, item })),
  );
  const parts: Parts = {
    overview: overview(context, release),
    items: itemSections(context, release, sorted, filter),
    shared: sharedSection(context, release),
    upgrade: upgradeSection(context, release, filter),
    issues: issueSection(context, release, filter),
    maintenance: maintenanceSection(context, release, release.items),
    components: componentSection(context, release),
  };
  const tags = entriesIn(parts.items).flatMap((entry) => entry.tags);
  return {
    frame: siteFrame(context, {
      title: release.title,
      description: release.summary ?? words.release.description(release.title, release.version),
      path: urls.release(release.id),
      trail: [{ label: words.common.releases, href: urls.releases() }],
      release,
      editPath: wordsPath(release, context),
      shows: [
        release,
        ...langsOf(context, [...release.items, ...release.notes, ...release.issues]),
      ],
      feed: { of: 'release', release },
      article: releaseArticle(release),
    }),
    over: words.release.version(release.version),
    title: release.title,
    lang: release.lang,
    lead: release.summary === undefined ? undefined : inlineHtml(release.summary),
    withdrawn: withdrawnNotice(context, release),
    facts: releaseFacts(context, release),
    duty: duty(context, release, sorted.breaking.length),
    toc: toc(context, parts),
    filter,
    ...parts,
    legend: legend('advice', context),
    legends: [...legendOf('status', tags, context), ...legendOf('maturity', tags, context)],
    sources: { title: words.common.sources, list: sourceList(release.sources) },
  };
});

function overview({ words }: ViewContext, { body }: Release): Section | undefined {
  return body.text === '' ? undefined : section('overview', words.release.overview);
}

function sharedSection(context: ViewContext, release: Release): SharedSection | undefined {
  const { words } = context;
  const items = sharedItems(context, release);
  if (items.length === 0) return undefined;
  return {
    ...section('shared', words.release.shared),
    lead: words.release.sharedLead,
    links: items.map((item) => itemLink(context, item)),
  };
}

/** The sections there are, in the order of the page. */
function toc({ words }: ViewContext, parts: Parts): Nav {
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
    items.out,
  ];
  return {
    label: words.common.onThisPage,
    links: sections.filter((one) => one !== undefined).map(sectionLink),
  };
}
