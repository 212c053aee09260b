import type { Release } from '../../domain/catalog.ts';
import { listedReleases } from '../../domain/products.ts';
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
import { olderReleases, type OlderReleases } from '../release/older-releases.ts';
import { issueLine, type IssueLine } from '../release/release-issues.ts';
import { noteLine } from '../release/release-upgrade.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import type { Tag } from '../shared/marks.ts';
import { contentsOf, olderLine, sizeOf, splitBySize, type AreaContents } from './area-contents.ts';
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
  /** Releases beyond the limit; undefined without any. */
  readonly older: OlderReleases | undefined;
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
  const all = listedReleases(catalog)
    .map((release) => contentsOf(context, release, area))
    .filter((one) => sizeOf(one) > 0);
  const { listed, older: rest } = splitBySize(all);
  const placed = (from: readonly AreaContents[]) =>
    from.flatMap(({ release, items }) => items.map((item) => ({ release, item })));
  const filter = filterOf(context, placed(listed));
  const releases = listed.map((one) => areaRelease(context, one, filter));
  const older = olderReleases(
    context,
    rest.map(({ release }) => release),
    (release) => olderLine(context, contentsOf(context, release, area), area),
  );
  const items = placed(all);
  return {
    frame: siteFrame(context, {
      title,
      description: words.area.description(title),
      path: urls.area(area),
      shows: langsOf(
        context,
        items.map(({ item }) => item),
      ),
      feed: { of: 'area', area },
    }),
    over: words.area.over,
    title,
    lead: all.length === 0 ? words.area.empty : words.area.lead(items.length, all.length),
    toc: {
      label: words.common.onThisPage,
      links: [...releases, ...(older === undefined ? [] : [older])].map(sectionLink),
    },
    filter,
    releases,
    older,
    legends: [legend('status', context), legend('maturity', context), legend('advice', context)],
  };
});

function areaRelease(
  context: ViewContext,
  contents: AreaContents,
  filter: Filter | undefined,
): AreaRelease {
  const release = inLanguage(contents.release, context);
  const { urls, today } = context;
  const ga = gaOf(release);
  const kinds = byKind(context.catalog.site, contents.items);
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
    lists: areaLists(context, { ...contents, release }, filter),
  };
}

function areaLists(
  context: ViewContext,
  { release, notes, issues }: AreaContents,
  filter: Filter | undefined,
): AreaRelease['lists'] {
  const { ofRelease } = context.words.common;
  const issueLines: IssueLine[] = issues.map((issue) => issueLine(context, release, issue, filter));
  return [
    {
      title: ofRelease.upgrade,
      lines: notes.map((note) => noteLine(context, release, note, filter)),
    },
    { title: ofRelease.knownIssues, lines: issueLines },
  ].filter(({ lines }) => lines.length > 0);
}

/** Sorts items that the release does not have last. */
function rank(release: Release, item: Release['items'][number], today: string): number {
  return inclusionOf(release, item, today) === 'excluded' ? 1 : 0;
}
