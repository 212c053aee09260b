import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { MAX_UNFOLDED } from '../item/kind-list.ts';
import { filteredEntry, filterOf, type Filter, type PlacedItem } from '../shared/filter.ts';
import { pager, type Pager } from '../shared/pager.ts';
import { sectionLink } from '../shared/section.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import type { ListPart } from './list-parts.ts';
import { sharedItems, sharedSection, type SharedSection } from './release-shared.ts';
import { areaSections, foldSections, type AreaSection } from './release-sections.ts';
import { releaseTrail } from './release-trail.ts';

/** A part of the list of all items of a release, which is too long for one page. */
export interface ItemListPage {
  readonly frame: SiteFrame;
  /** The number of the part. */
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly toc: Nav;
  readonly filter: Filter | undefined;
  readonly areas: readonly AreaSection[];
  readonly shared: SharedSection | undefined;
  readonly pager: Pager | undefined;
}

/** Returns the page model of a part of the list of all items. */
export const itemListPage = memoizeLast((context: ViewContext, part: ListPart): ItemListPage => {
  const { words } = context;
  const { release, number, parts, start, items, all } = part;
  const own = items.filter((item) => item.release === release.id);
  const here = new Set(items);
  const shared = sharedItems(context, release).filter(({ item }) => here.has(item));
  const placed: PlacedItem[] = [...own.map((item) => ({ release, item })), ...shared];
  const filter = filterOf(context, placed);
  const sections = areaSections(context, own, (item) =>
    filteredEntry(context, { release, item }, filter),
  );
  const areas = foldSections(context, sections, own.length > MAX_UNFOLDED);
  const others = sharedSection(context, release, shared, filter);
  return {
    frame: frameOf(context, part),
    over: words.itemList.part(number, parts),
    title: words.itemList.title(inLanguage(release, context).title),
    lead: words.itemList.lead(start + 1, start + items.length, all),
    toc: {
      label: words.common.onThisPage,
      links: [...areas, ...(others === undefined ? [] : [others])].map(sectionLink),
    },
    filter,
    areas,
    shared: others,
    pager: pager(
      context,
      words.itemList.neighbours,
      partLink(context, part, number - 1),
      partLink(context, part, number + 1),
    ),
  };
});

function frameOf(context: ViewContext, { release, number, parts, items }: ListPart): SiteFrame {
  const { words, urls } = context;
  const name = inLanguage(release, context).title;
  return siteFrame(context, {
    title: words.itemList.windowTitle(name, number),
    description: words.itemList.description(name, number, parts),
    path: urls.itemList(release.id, number),
    trail: releaseTrail(context, release),
    release,
    shows: langsOf(context, items),
  });
}

function partLink(
  { words, urls }: ViewContext,
  { release, parts }: ListPart,
  number: number,
): NavLink | undefined {
  if (number < 1 || number > parts) return undefined;
  return { label: words.itemList.part(number, parts), href: urls.itemList(release.id, number) };
}
