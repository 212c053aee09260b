import type { Item, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { filteredEntry, type Filter } from '../shared/filter.ts';
import type { EntryDetail, ItemEntry } from '../item/item-entry.ts';
import { byAreaAndKind } from '../item/item-order.ts';
import { areaTitle, kindsLabel } from '../shared/labels.ts';
import type { ReleaseItems } from './release-items.ts';
import { section, type Section } from '../shared/section.ts';

export interface EntrySection extends Section {
  readonly lead: string | undefined;
  readonly entries: readonly ItemEntry[];
}

export interface AreaSection extends Section {
  readonly kinds: readonly { readonly title: string; readonly entries: readonly ItemEntry[] }[];
}

/** The sections of a release's page that list items; a section without items is undefined. */
export interface ItemSections {
  readonly highlights: EntrySection | undefined;
  readonly breaking: EntrySection | undefined;
  readonly deprecations: EntrySection | undefined;
  readonly areas: readonly AreaSection[];
  readonly out: EntrySection | undefined;
}

/** Returns the item sections of a release's page, the most important ones first. */
export function itemSections(
  context: ViewContext,
  release: Release,
  items: ReleaseItems,
  filter: Filter | undefined,
): ItemSections {
  const { words } = context;
  const entryOf = (item: Item, detail?: EntryDetail) =>
    filteredEntry(context, { release, item }, filter, detail);
  const list = (name: string, title: string, own: readonly Item[], detail?: EntryDetail) =>
    entrySection(
      section(name, title),
      own.map((item) => entryOf(item, detail)),
    );
  const included = [...items.breaking, ...items.deprecations, ...items.others];
  const highlights = included.filter((item) => item.highlight);
  const out = list('not-in', words.release.notIn, items.out, 'name');
  return {
    highlights: list('highlights', words.release.highlights, highlights),
    breaking: list('breaking', words.release.breaking, items.breaking, 'duties'),
    deprecations: list('deprecations', words.release.deprecations, items.deprecations, 'duties'),
    areas: areaSections(context, items.others, entryOf),
    out: out === undefined ? undefined : { ...out, lead: words.release.notInLead },
  };
}

/** Returns the entries of all sections; an entry in two sections appears twice. */
export function entriesIn({ areas, out, ...sections }: ItemSections): ItemEntry[] {
  const { highlights, breaking, deprecations } = sections;
  return [
    ...[highlights, breaking, deprecations, out].flatMap((one) => one?.entries ?? []),
    ...areas.flatMap(({ kinds }) => kinds.flatMap(({ entries }) => entries)),
  ];
}

function entrySection(heading: Section, entries: readonly ItemEntry[]): EntrySection | undefined {
  return entries.length === 0 ? undefined : { ...heading, lead: undefined, entries };
}

/** Returns items by area, then by kind. */
export function areaSections(
  context: ViewContext,
  items: readonly Item[],
  entryOf: (item: Item) => ItemEntry,
): AreaSection[] {
  return byAreaAndKind(context, items).map(({ area, kinds }) => ({
    ...section(`area-${area}`, areaTitle(area, context)),
    kinds: kinds.map(({ kind, items: own }) => ({
      title: kindsLabel(kind, context),
      entries: own.map((item) => entryOf(item)),
    })),
  }));
}
