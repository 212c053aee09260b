import type { Release } from '../../domain/catalog.ts';
import { knownIssueState, mayAffect } from '../../domain/known-issue-state.ts';
import { listedReleases } from '../../domain/products.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { itemsInOrder } from '../item/item-order.ts';
import {
  docLink,
  issueLink,
  itemLink,
  meetingLink,
  noteLink,
  releaseLink,
} from '../shared/entry-links.ts';
import { productLink } from '../product/product-link.ts';
import { searchForm, type SearchForm } from './search-form.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { langsOf } from '../shared/translated.ts';

export interface SearchPage {
  readonly frame: SiteFrame;
  readonly title: string;
  /** Undefined on a site without search; the page then has only the index. */
  readonly search:
    { readonly form: SearchForm; readonly words: string; readonly index: string } | undefined;
  readonly index: {
    readonly title: string;
    readonly lead: string;
    /** Products, where there are several, releases, newest first, then the handbook and the meetings. */
    readonly groups: readonly IndexGroup[];
  };
}

export interface IndexGroup extends Section {
  readonly href: string;
  readonly lists: readonly IndexList[];
}

export interface IndexList {
  /** Undefined if the group has only one list. */
  readonly title: string | undefined;
  readonly links: readonly IndexLink[];
}

export interface IndexLink extends NavLink {
  /** Rendered struck through, since it is no longer true. */
  readonly struck?: boolean;
}

/**
 * Returns the page model of the search, with an index of all entries that works without JavaScript.
 */
export const searchPage = memoizeLast((context: ViewContext): SearchPage => {
  const { words, urls, catalog } = context;
  const own = words.search;
  const hasSearch = catalog.site.features.search;
  const title = hasSearch ? own.title : own.index;
  return {
    frame: siteFrame(context, {
      title,
      description: own.description,
      path: urls.search(),
      shows: langsOf(
        context,
        catalog.releases.flatMap(({ items, notes, issues }) => [...items, ...notes, ...issues]),
      ),
    }),
    title,
    search: hasSearch
      ? { form: searchForm(context), words: urls.searchWords(), index: urls.searchIndex() }
      : undefined,
    index: {
      title: own.index,
      lead: own.indexLead,
      groups: [
        ...productIndex(context),
        ...listedReleases(catalog).map((release) => releaseGroup(context, release)),
        ...otherGroups(context),
      ],
    },
  };
});

/** Returns the list of products; empty on a site that names none. */
function productIndex(context: ViewContext): IndexGroup[] {
  const { words, urls, catalog } = context;
  const links = catalog.site.products.map((product) => productLink(context, product));
  if (links.length === 0) return [];
  const heading = section('products', words.product.products);
  return [{ ...heading, href: urls.releases(), lists: [{ title: undefined, links }] }];
}

function releaseGroup(context: ViewContext, release: Release): IndexGroup {
  const { items, notes, issues } = context.words.search;
  const { label, href } = releaseLink(context, release);
  const lists: IndexList[] = [
    {
      title: items,
      links: itemsInOrder(context, release).map((item) => itemLink(context, item)),
    },
    { title: notes, links: release.notes.map((note) => noteLink(context, note)) },
    { title: issues, links: issueLinks(context, release) },
  ];
  return {
    ...section(`release-${release.id}`, label),
    href,
    lists: lists.filter(({ links }) => links.length > 0),
  };
}

function issueLinks(context: ViewContext, release: Release): IndexLink[] {
  const { catalog, today } = context;
  return release.issues.map((issue) => ({
    ...issueLink(context, issue),
    struck: !mayAffect(knownIssueState(catalog, issue, release, today).state),
  }));
}

function otherGroups(context: ViewContext): IndexGroup[] {
  const { words, urls, catalog } = context;
  const docs = catalog.docs.map((doc) => docLink(context, doc));
  const meetings = catalog.meetings.toReversed().map((meeting) => meetingLink(context, meeting));
  return [
    { ...section('docs', words.common.docs), href: urls.doc(''), links: docs },
    { ...section('meetings', words.common.meetings), href: urls.meetings(), links: meetings },
  ]
    .filter(({ links }) => links.length > 0)
    .map(({ links, ...group }) => ({ ...group, lists: [{ title: undefined, links }] }));
}
