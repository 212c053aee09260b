import { itemsAlsoIn, milestonesAlsoIn } from '../../domain/also-in.ts';
import type { Item, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import type { ViewContext } from '../context.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { filteredEntry, type Filter, type PlacedItem } from '../shared/filter.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import { MAX_UNFOLDED } from '../item/kind-list.ts';
import { areaSections, foldSections, type AreaSection } from './release-sections.ts';

/** Items of other releases that a release contains, too, grouped like its own. */
export interface SharedSection extends Section {
  readonly lead: string;
  readonly areas: readonly Pick<AreaSection, 'title' | 'kinds'>[];
}

/** Returns the items of other releases that name this one in `also_in`, each with the release it belongs to. */
export function sharedItems(context: ViewContext, release: Release): PlacedItem[] {
  return itemsAlsoIn(context.catalog, release, context.today).flatMap((item) => {
    const home = findRelease(context.catalog, item.release);
    return home === undefined ? [] : [{ release: home, item }];
  });
}

/** Returns the section of these items; undefined if there are none. */
export function sharedSection(
  context: ViewContext,
  release: Release,
  shared: readonly PlacedItem[],
  filter: Filter | undefined,
): SharedSection | undefined {
  const { words } = context;
  if (shared.length === 0) return undefined;
  const homes = new Map(shared.map(({ release: home, item }) => [item, home]));
  const entryOf = (item: Item) =>
    sharedEntry(context, release, { release: homes.get(item) ?? release, item }, filter);
  return {
    ...section('shared', words.release.shared),
    lead: words.release.sharedLead,
    areas: foldSections(
      context,
      areaSections(context, [...homes.keys()], entryOf),
      shared.length + release.items.length > MAX_UNFOLDED,
    ),
  };
}

/** Returns the entry of an item in the list of another release: which release it is of, and the version here. */
function sharedEntry(
  context: ViewContext,
  release: Release,
  placed: PlacedItem,
  filter: Filter | undefined,
): ItemEntry {
  const { words } = context;
  const versions = milestonesAlsoIn(context.catalog, release, placed.item).map((milestone) =>
    versionName(release, milestone),
  );
  return {
    ...filteredEntry(context, placed, filter),
    remarks: [
      words.release.sharedFrom(inLanguage(placed.release, context).title),
      ...versions.map((version) => words.release.sharedIn(version)),
    ],
  };
}
