import type { Item, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { filteredEntry, type Filter } from '../shared/filter.ts';
import type { EntryDetail, ItemEntry } from '../item/item-entry.ts';
import { byAreaAndKind, byKind } from '../item/item-order.ts';
import {
  entriesInList,
  foldLists,
  kindList,
  MAX_UNFOLDED,
  type KindList,
} from '../item/kind-list.ts';
import { areaTitle, kindsLabel, sectionTitle } from '../shared/labels.ts';
import type { ReleaseItems } from './release-items.ts';
import type { NavLink } from '../site/nav.ts';
import { section, temporarySection, type Section } from '../shared/section.ts';

export interface EntrySection extends Section {
  readonly lead: string | undefined;
  readonly entries: readonly ItemEntry[];
  /** All of its entries by kind, folded, where they are too many for one list; `entries` is empty then. */
  readonly kinds: readonly KindList[];
  /** A link to the entries for which the page has no room. */
  readonly more?: NavLink | undefined;
}

/** Number of entries that a section stands open with on a page of more than `MAX_UNFOLDED` items. */
const DUTIES_UNFOLDED = 60;

/** The items of an area by kind; on a site without areas, those of one kind without a further heading. */
export interface AreaSection extends Section {
  readonly kinds: readonly KindList[];
}

/** The sections of a release's page that list items; a section without items is undefined. */
export interface ItemSections {
  readonly highlights: EntrySection | undefined;
  readonly breaking: EntrySection | undefined;
  readonly deprecations: EntrySection | undefined;
  readonly areas: readonly AreaSection[];
  readonly planned: EntrySection | undefined;
  readonly unrecorded: EntrySection | undefined;
  readonly out: EntrySection | undefined;
}

/** Returns the item sections of a release's page, the most important ones first. */
export function itemSections(
  context: ViewContext,
  release: Release,
  items: ReleaseItems,
  filter: Filter | undefined,
): ItemSections {
  const own = context.words.release;
  const entryOf = (item: Item, detail?: EntryDetail) =>
    filteredEntry(context, { release, item }, filter, detail);
  const isLong = Object.values(items).flat().length > MAX_UNFOLDED;
  const list = (heading: Section, listed: readonly Item[], detail?: EntryDetail, lead?: string) =>
    entrySection(context, { ...heading, lead }, listed, {
      entryOf: (item) => entryOf(item, detail),
      max: isLong ? DUTIES_UNFOLDED : MAX_UNFOLDED,
    });
  const included = [...items.breaking, ...items.deprecations, ...items.others];
  const highlights = included.filter((item) => item.highlight);
  const deprecations = sectionTitle('deprecation', context) ?? own.deprecations;
  return {
    highlights: list(section('highlights', own.highlights), highlights),
    breaking: list(section('breaking', own.breaking), items.breaking, 'duties'),
    deprecations: list(section('deprecations', deprecations), items.deprecations, 'duties'),
    areas: foldSections(
      context,
      areaSections(context, items.others, (item) => entryOf(item)),
      isLong,
    ),
    planned: list(
      temporarySection('planned', own.planned),
      items.planned,
      'short',
      own.plannedLead,
    ),
    unrecorded: list(
      temporarySection('unrecorded', own.unrecorded),
      items.unrecorded,
      'duties',
      own.unrecordedLead,
    ),
    out: list(section('not-in', own.notIn), items.out, 'name', own.notInLead),
  };
}

/** Returns the entries of all sections; an entry in two sections appears twice. */
export function entriesIn({ areas, ...sections }: ItemSections): ItemEntry[] {
  const { highlights, breaking, deprecations, planned, unrecorded, out } = sections;
  const lists = [highlights, breaking, deprecations, planned, unrecorded, out];
  return [
    ...lists.flatMap((one) => [
      ...(one?.entries ?? []),
      ...(one?.kinds ?? []).flatMap(entriesInList),
    ]),
    ...areas.flatMap(({ kinds }) => kinds.flatMap(entriesInList)),
  ];
}

/** Returns a section of items; undefined without any. A long list is folded by kind, and in it by component. */
function entrySection(
  context: ViewContext,
  heading: Pick<EntrySection, 'id' | 'title' | 'lead'>,
  items: readonly Item[],
  { entryOf, max }: { readonly entryOf: (item: Item) => ItemEntry; readonly max: number },
): EntrySection | undefined {
  if (items.length === 0) return undefined;
  if (items.length <= max) return { ...heading, entries: items.map(entryOf), kinds: [] };
  const kinds = byKind(context.catalog.site, items).map(({ kind, items: own }) =>
    kindList(kindsLabel(kind, context), own.map(entryOf)),
  );
  return { ...heading, entries: [], kinds: foldLists(context, kinds) };
}

/** Folds the lists of areas on a page with many items; else those of a section that has many by itself. */
export function foldSections(
  context: ViewContext,
  sections: readonly AreaSection[],
  isLongPage: boolean,
): AreaSection[] {
  return sections.map((one) => {
    const isLong = isLongPage || one.kinds.flatMap(entriesInList).length > MAX_UNFOLDED;
    return isLong ? { ...one, kinds: foldLists(context, one.kinds) } : one;
  });
}

/** Returns a section for each area; on a site without areas, one for each kind. */
export function areaSections(
  context: ViewContext,
  items: readonly Item[],
  entryOf: (item: Item) => ItemEntry,
): AreaSection[] {
  return byAreaAndKind(context, items).flatMap(({ area, kinds }): AreaSection[] => {
    if (area === '') {
      return kinds.map(({ kind, items: own }) => ({
        ...section(`kind-${kind}`, kindsLabel(kind, context)),
        kinds: [kindList(undefined, own.map(entryOf))],
      }));
    }
    const lists = kinds.map(({ kind, items: own }) =>
      kindList(kindsLabel(kind, context), own.map(entryOf)),
    );
    return [{ ...section(`area-${area}`, areaTitle(area, context)), kinds: lists }];
  });
}
