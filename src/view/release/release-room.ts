import type { Item, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { entriesInList, type KindList } from '../item/kind-list.ts';
import { withRoom } from '../shared/page-room.ts';
import type { NavLink } from '../site/nav.ts';
import { partOf } from './list-parts.ts';
import type { SharedSection } from './release-shared.ts';
import { entriesIn, type EntrySection, type ItemSections } from './release-sections.ts';

/**
 * The room for the items of a release on its page, in characters of HTML, and for all lists together, those of other
 * releases included. The rest of a page takes up to 50 kB.
 */
export const OWN_IN_PAGE = 146_000;
const LISTS_IN_PAGE = 140_000;
/** The number of breaking changes that a page with longer lists shows with impact and action. */
export const DUTIES_IN_PAGE = 30;

/** The lists of items of a page. */
export interface ItemLists {
  readonly items: ItemSections;
  readonly shared: SharedSection | undefined;
}

/** Tells whether the page has room for the items of its release, with the duties of the first ones alone. */
export function hasRoom(items: ItemSections): boolean {
  return sizeOf(entriesIn(brief(items))) <= OWN_IN_PAGE;
}

/**
 * Returns the lists as the page shows them: short ones as they are. Of long ones the first breaking changes have their
 * impact and action, and entries without room are left to the list of all items: first those of other releases.
 */
export function boundedLists(
  context: ViewContext,
  release: Release,
  { items: whole, shared }: ItemLists,
  listed: readonly Item[],
): ItemLists {
  const others = shared?.areas.flatMap(({ kinds }) => kinds) ?? [];
  const all = [...entriesIn(whole), ...others.flatMap(entriesInList)];
  if (sizeOf(all) <= LISTS_IN_PAGE) return { items: whole, shared };
  const items = brief(whole);
  const own = sizeOf(entriesIn(items));
  const isOther = new Set(others.flatMap(entriesInList));
  const room = withRoom(
    [...listsIn(items), ...others.map(entriesInList)],
    own <= OWN_IN_PAGE ? Math.max(own, LISTS_IN_PAGE) : LISTS_IN_PAGE,
    (entry) => (isOther.has(entry) ? 1 : 0),
    entrySize,
  );
  const byHref = new Map(listed.map((item) => [context.urls.item(item), item]));
  const moreOf = (hidden: readonly ItemEntry[]): NavLink | undefined => {
    const item = byHref.get(hidden[0]?.href ?? '');
    const part = item && partOf(context, release, item);
    const href = part === undefined ? undefined : context.urls.itemList(release.id, part);
    return href === undefined
      ? undefined
      : { label: context.words.common.moreInList(hidden.length), href };
  };
  const kind = (list: KindList) => boundedKind(list, room, moreOf);
  return {
    items: mapSections(items, (one) => boundedSection(one, room, moreOf), kind),
    shared: shared && {
      ...shared,
      areas: shared.areas.map((area) => ({ ...area, kinds: area.kinds.map(kind) })),
    },
  };
}

type MoreOf = (hidden: readonly ItemEntry[]) => NavLink | undefined;

function boundedKind(list: KindList, room: ReadonlySet<ItemEntry>, moreOf: MoreOf): KindList {
  const hidden = entriesInList(list).filter((entry) => !room.has(entry));
  const more = moreOf(hidden);
  if (more === undefined) return list;
  const shown = (entries: readonly ItemEntry[]) => entries.filter((entry) => room.has(entry));
  const groups = list.groups
    .map((group) => ({ ...group, entries: shown(group.entries) }))
    .filter(({ entries }) => entries.length > 0);
  return { ...list, entries: shown(list.entries), groups, more };
}

function boundedSection(
  section: EntrySection,
  room: ReadonlySet<ItemEntry>,
  moreOf: MoreOf,
): EntrySection {
  const more = moreOf(section.entries.filter((entry) => !room.has(entry)));
  return more === undefined
    ? section
    : { ...section, entries: section.entries.filter((entry) => room.has(entry)), more };
}

/** Returns the sections with impact and action of the first breaking changes and deprecations alone. */
function brief(items: ItemSections): ItemSections {
  const kept = new Set(
    [items.breaking, items.deprecations].flatMap((section) =>
      section === undefined ? [] : entriesOfSection(section).slice(0, DUTIES_IN_PAGE),
    ),
  );
  const cut = (entry: ItemEntry) => (kept.has(entry) ? entry : { ...entry, duties: [] });
  return mapSections(
    items,
    (section) => ({ ...section, entries: section.entries.map(cut) }),
    (list) => ({
      ...list,
      entries: list.entries.map(cut),
      groups: list.groups.map((group) => ({ ...group, entries: group.entries.map(cut) })),
    }),
  );
}

function mapSections(
  { areas, ...sections }: ItemSections,
  ofSection: (section: EntrySection) => EntrySection,
  ofKind: (list: KindList) => KindList,
): ItemSections {
  const map = (section: EntrySection | undefined) =>
    section && { ...ofSection(section), kinds: section.kinds.map(ofKind) };
  return {
    highlights: map(sections.highlights),
    breaking: map(sections.breaking),
    deprecations: map(sections.deprecations),
    areas: areas.map((area) => ({ ...area, kinds: area.kinds.map(ofKind) })),
    planned: map(sections.planned),
    unrecorded: map(sections.unrecorded),
    out: map(sections.out),
  };
}

function listsIn({ areas, ...sections }: ItemSections): (readonly ItemEntry[])[] {
  return [
    ...Object.values(sections).flatMap((section) =>
      section === undefined ? [] : [section.entries, ...section.kinds.map(entriesInList)],
    ),
    ...areas.flatMap(({ kinds }) => kinds.map(entriesInList)),
  ];
}

function entriesOfSection({ entries, kinds }: EntrySection): ItemEntry[] {
  return [...entries, ...kinds.flatMap(entriesInList)];
}

function sizeOf(entries: readonly ItemEntry[]): number {
  return entries.reduce((sum, entry) => sum + entrySize(entry), 0);
}

/** Returns about the length of an entry as HTML (Entry.astro). */
function entrySize({ name, own, href, summary, tags, remarks, duties, facets }: ItemEntry): number {
  const link = href.length + (name.isWhole ? own.length + 65 : 15);
  const texts = duties.reduce((sum, { label, html }) => sum + label.length + html.length + 35, 0);
  const marks = tags.length * 45 + remarks.reduce((sum, text) => sum + text.length + 16, 0);
  const summaryLength = summary === undefined ? 0 : summary.length + 7;
  return 20 + (facets?.length ?? 0) + name.html.length + link + summaryLength + texts + marks;
}
