import type { Release } from '../../domain/catalog.ts';
import { listedReleases } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { latestItems } from '../home/latest-items.ts';
import { productLink } from '../product/product-link.ts';
import { docLink, meetingLink, releaseLink } from '../shared/entry-links.ts';
import { areaTitle } from '../shared/labels.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';

/** The index of a site, for readers without JavaScript. It is bounded: the pages of releases list their entries. */
export interface SiteIndex {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly IndexGroup[];
}

export interface IndexGroup extends Section {
  /** The page that lists them all; undefined without one. */
  readonly href: string | undefined;
  readonly links: readonly IndexLink[];
  /** Link to all of them, if not all are listed. */
  readonly all: NavLink | undefined;
}

export interface IndexLink extends NavLink {
  /** The anchor of a release, which was published and stays. */
  readonly id?: string;
  /** The lists of a release, each with its number of entries. */
  readonly parts: readonly NavLink[];
}

/** The greatest number of links in a group. A hundred links take about 2 kB with brotli. */
const MOST = 500;
const MOST_DOCS = 100;
const MOST_MEETINGS = 20;
const NEWEST_ITEMS = 20;

/** The newest releases, whose lists are linked, too. */
const WITH_PARTS = 60;

/** Returns the index: newest items, products, releases with their lists, areas, handbook, meetings. */
export function siteIndex(context: ViewContext): SiteIndex {
  const { index, indexLead } = context.words.search;
  const groups = [...releaseGroups(context), ...otherGroups(context)];
  return {
    title: index,
    lead: indexLead,
    groups: groups.filter(({ links }) => links.length > 0).map((group) => cut(context, group)),
  };
}

/** A group with all of its links. */
interface WholeGroup {
  readonly heading: Section;
  readonly href?: string;
  readonly links: readonly (NavLink & Partial<IndexLink>)[];
  readonly most?: number;
}

function cut(
  { words }: ViewContext,
  { heading, href, links, most = MOST }: WholeGroup,
): IndexGroup {
  const isWhole = href === undefined || links.length <= most;
  return {
    ...heading,
    href,
    links: links.slice(0, most).map((link) => ({ parts: [], ...link })),
    all: isWhole ? undefined : { label: words.search.allOf(links.length), href },
  };
}

function releaseGroups(context: ViewContext): WholeGroup[] {
  const { words, urls, catalog } = context;
  const newest = latestItems(context, NEWEST_ITEMS).map(({ title, lang, href }) => ({
    label: title,
    lang,
    href,
  }));
  return [
    { heading: section('newest', words.search.newest), links: newest },
    {
      heading: section('products', words.product.products),
      links: catalog.site.products.map((product) => productLink(context, product)),
    },
    {
      heading: section('releases', words.common.releases),
      href: urls.releases(),
      links: listedReleases(catalog).map((release, at) => releaseEntry(context, release, at)),
    },
  ];
}

function otherGroups(context: ViewContext): WholeGroup[] {
  const { words, urls, catalog } = context;
  return [
    {
      heading: section('areas', words.search.groups.area),
      links: catalog.site.areas.map(({ id }) => ({
        label: areaTitle(id, context),
        href: urls.area(id),
      })),
    },
    {
      heading: section('docs', words.common.docs),
      href: urls.doc(''),
      links: catalog.docs.map((doc) => docLink(context, doc)),
      most: MOST_DOCS,
    },
    {
      heading: section('meetings', words.common.meetings),
      href: urls.meetings(),
      links: catalog.meetings.toReversed().map((meeting) => meetingLink(context, meeting)),
      most: MOST_MEETINGS,
    },
  ];
}

function releaseEntry(
  context: ViewContext,
  release: Release,
  at: number,
): NavLink & Partial<IndexLink> {
  const { id } = section(`release-${release.id}`, '');
  const link = { ...releaseLink(context, release), id };
  if (at >= WITH_PARTS) return link;
  const { urls, words } = context;
  const { items, notes, issues } = words.search;
  const lists = [
    { count: release.items.length, text: items, href: link.href },
    { count: release.notes.length, text: notes, href: urls.upgradeNotes(release.id) },
    { count: release.issues.length, text: issues, href: urls.knownIssues(release.id) },
  ];
  return {
    ...link,
    parts: lists
      .filter(({ count }) => count > 0)
      .map(({ count, text, href }) => ({ label: text(count), href })),
  };
}
