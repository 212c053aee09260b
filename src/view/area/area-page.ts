import { isInArea } from '../../domain/areas-of.ts';
import type { Release } from '../../domain/catalog.ts';
import { listedReleases } from '../../domain/products.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { inclusionOf } from '../../domain/release-contents.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import type { When } from '../shared/format.ts';
import { whenText } from '../shared/plan-text.ts';
import { gaOf } from '../../domain/find.ts';
import { filteredEntry, filterOf, type Filter } from '../shared/filter.ts';
import { byKind } from '../item/item-order.ts';
import { kindList, type KindList } from '../item/kind-list.ts';
import { areaTitle, kindsLabel } from '../shared/labels.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { issueLine, type IssueLine } from '../release/release-issues.ts';
import { noteLine } from '../release/release-upgrade.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import type { Tag } from '../shared/marks.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';

export interface AreaPage {
  readonly frame: SiteFrame;
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly toc: Nav;
  readonly filter: Filter | undefined;
  /** Newest first; releases without anything in the area are left out. */
  readonly releases: readonly AreaRelease[];
  readonly legends: readonly Legend[];
}

export interface AreaRelease extends Section {
  readonly link: NavLink;
  readonly when: When | undefined;
  readonly kinds: readonly KindList[];
  readonly lists: readonly { readonly title: string; readonly lines: readonly AreaLine[] }[];
}

export interface AreaLine {
  readonly title: string;
  readonly href: string;
  readonly tag: Tag;
  readonly remark?: string | undefined;
  /** The value that a filter compares (filter.ts). */
  readonly facet?: string | undefined;
}

/** Returns the page model of an area: its items, notes and known issues in all releases. */
export const areaPage = memoizeLast((context: ViewContext, area: string): AreaPage => {
  const { words, urls, catalog } = context;
  const title = areaTitle(area, context);
  const placed = catalog.releases.flatMap((release) =>
    release.items.filter((item) => isInArea(item, area)).map((item) => ({ release, item })),
  );
  const filter = filterOf(context, placed);
  const releases = listedReleases(catalog)
    .map((release) => areaRelease(context, release, area, filter))
    .filter(({ kinds, lists }) => kinds.length + lists.length > 0);
  return {
    frame: siteFrame(context, {
      title,
      description: words.area.description(title),
      path: urls.area(area),
      shows: langsOf(
        context,
        placed.map(({ item }) => item),
      ),
      feed: { of: 'area', area },
    }),
    over: words.area.over,
    title,
    lead:
      releases.length === 0 ? words.area.empty : words.area.lead(placed.length, releases.length),
    toc: { label: words.common.onThisPage, links: releases.map(sectionLink) },
    filter,
    releases,
    legends: [legend('status', context), legend('maturity', context), legend('advice', context)],
  };
});

function areaRelease(
  context: ViewContext,
  original: Release,
  area: string,
  filter: Filter | undefined,
): AreaRelease {
  const release = inLanguage(original, context);
  const { urls, today } = context;
  const ga = gaOf(release);
  const items = release.items.filter((item) => isInArea(item, area));
  const kinds = byKind(context.catalog.site, items);
  return {
    ...section(`release-${release.id}`, release.title),
    link: { label: release.title, href: urls.release(release.id) },
    when: ga === undefined ? undefined : whenText(ga, context, 'long'),
    kinds: kinds.map(({ kind, items: own }) =>
      kindList(
        kindsLabel(kind, context),
        own
          .toSorted((a, b) => rank(release, a, today) - rank(release, b, today))
          .map((item) => filteredEntry(context, { release, item }, filter)),
      ),
    ),
    lists: areaLists(context, release, area, filter),
  };
}

function areaLists(
  context: ViewContext,
  release: Release,
  area: string,
  filter: Filter | undefined,
): AreaRelease['lists'] {
  const { words, catalog, today } = context;
  const notes = release.notes.filter((note) => isInArea(note, area));
  const issues = issuesOf(catalog, release, today).filter((issue) => isInArea(issue, area));
  const issueLines: IssueLine[] = issues.map((issue) => issueLine(context, release, issue, filter));
  return [
    {
      title: words.common.ofRelease.upgrade,
      lines: notes.map((note) => noteLine(context, release, note, filter)),
    },
    { title: words.common.ofRelease.knownIssues, lines: issueLines },
  ].filter(({ lines }) => lines.length > 0);
}

/** Sorts items that the release does not have last. */
function rank(release: Release, item: Release['items'][number], today: string): number {
  return inclusionOf(release, item, today) === 'excluded' ? 1 : 0;
}
