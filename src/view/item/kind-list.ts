import type { ViewContext } from '../context.ts';
import { compareNames } from '../../lib/compare.ts';
import type { NavLink } from '../site/nav.ts';
import type { ItemEntry } from './item-entry.ts';

/** Entries whose texts begin with the same component. */
export interface ComponentEntries {
  readonly component: string;
  readonly entries: readonly ItemEntry[];
}

/** The items of one kind in an area. */
export interface KindList {
  /** Undefined where the section has this title already. */
  readonly title: string | undefined;
  /** The number of entries, in words; set where the list is folded. */
  readonly count?: string | undefined;
  /** The entries of no group, which come first. */
  readonly entries: readonly ItemEntry[];
  /** By component, for each that begins several texts. */
  readonly groups: readonly ComponentEntries[];
  /** A link to the entries for which the page has no room. */
  readonly more?: NavLink | undefined;
}

/** Returns a list of entries, those that begin with the same component in groups. Entries keep their order. */
export function kindList(title: string | undefined, all: readonly ItemEntry[]): KindList {
  const byComponent = Map.groupBy(all, ({ name }) => name.component);
  const groups = [...byComponent].flatMap(([component, entries]) =>
    component !== undefined && entries.length > 1 ? [{ component, entries }] : [],
  );
  const grouped = new Set<string | undefined>(groups.map(({ component }) => component));
  return {
    title,
    entries: all.filter(({ name }) => !grouped.has(name.component)),
    groups: groups.toSorted((a, b) => compareNames(a.component, b.component)),
  };
}

/** Returns all entries of a list, in the order in which it shows them. */
export function entriesInList({ entries, groups }: KindList): readonly ItemEntry[] {
  return [...entries, ...groups.flatMap((group) => group.entries)];
}

/** Number of entries that a section, and a whole page, lists without folds. */
export const MAX_UNFOLDED = 200;

/** Returns lists that are folded, each with the number of its entries. */
export function foldLists(
  { words }: Pick<ViewContext, 'words'>,
  lists: readonly KindList[],
): KindList[] {
  return lists.map((list) => ({ ...list, count: words.common.items(entriesInList(list).length) }));
}
