import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { listParts } from '../release/list-parts.ts';
import type { NavLink } from '../site/nav.ts';

/** A list of which a page may show only a part; its Markdown has all of it. */
export interface BoundedList<Entry> {
  readonly shown: readonly Entry[];
  /** A link to the page that has the others; undefined if there are none. */
  readonly more: NavLink | undefined;
}

/**
 * Returns the entries of several lists for which a page has room: those with the lowest rank first, then the first of
 * each list. Together they take at most `most`, by default as a number of entries. The HTML of a page must stay below
 * 200 kB however many entries a release has.
 */
export function withRoom<Entry>(
  lists: readonly (readonly Entry[])[],
  most: number,
  rankOf: (entry: Entry) => number = () => 0,
  sizeOf: (entry: Entry) => number = () => 1,
): ReadonlySet<Entry> {
  const all = lists.flatMap((list) =>
    list.map((entry, at) => ({ entry, at, rank: rankOf(entry) })),
  );
  const inOrder = all.toSorted((a, b) => a.rank - b.rank || a.at - b.at);
  const room = new Set<Entry>();
  let used = 0;
  for (const { entry } of inOrder) {
    used += sizeOf(entry);
    if (used > most) break;
    room.add(entry);
  }
  return room;
}

/** Returns a link to the entries that a page has no room for; its text says how many they are. */
export type RestLink = (count: number) => NavLink;

/** Returns the part of a list that a page shows, with a link to the rest. */
export function boundedList<Entry>(
  entries: readonly Entry[],
  room: ReadonlySet<Entry>,
  restLink: RestLink,
): BoundedList<Entry> {
  const shown = entries.filter((entry) => room.has(entry));
  const rest = entries.length - shown.length;
  return { shown, more: rest === 0 ? undefined : restLink(rest) };
}

/** Links to the page that has all items of a release: its notes, or their list if they are many. */
export function restOfItems(
  { catalog, today, words, urls }: ViewContext,
  release: Release,
): RestLink {
  return listParts({ catalog, today }, release).length === 0
    ? (count) => ({ label: words.common.moreInNotes(count), href: urls.release(release.id) })
    : (count) => ({ label: words.common.moreInList(count), href: urls.itemList(release.id, 1) });
}

/** Links to the page that has all entries of another kind of a release. */
export function restOf(
  { words, urls }: Pick<ViewContext, 'words' | 'urls'>,
  { id }: Pick<Release, 'id'>,
  page: 'upgrade' | 'knownIssues' | 'timeline',
): RestLink {
  const addresses = {
    upgrade: urls.upgradeNotes,
    knownIssues: urls.knownIssues,
    timeline: urls.timeline,
  };
  const href = addresses[page](id);
  return (count) => ({ label: words.common.moreOn(count, words.common.ofRelease[page]), href });
}

/** Links to the list of releases, for entries of several. */
export function restInNotes({ words, urls }: Pick<ViewContext, 'words' | 'urls'>): RestLink {
  return (count) => ({ label: words.common.moreInNotes(count), href: urls.releases() });
}
