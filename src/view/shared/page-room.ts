import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { listParts } from '../release/list-parts.ts';
import type { NavLink } from '../site/nav.ts';

/** A list of which a page may show only a part; its Markdown has all of it. */
export interface BoundedList<Entry> {
  readonly shown: readonly Entry[];
  /** A link to the release notes, which have the others; undefined if there are none. */
  readonly more: NavLink | undefined;
}

/**
 * Returns the entries of several lists for which a page has room, which together take at most `most`: first those with the lowest rank, then
 * the first ones of each list. HTML of a page must stay below 200 kB however many entries a release has.
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

/** Returns the part of a list that a page shows, with a link to the rest. */
export function boundedList<Entry>(
  context: ViewContext,
  release: Release,
  entries: readonly Entry[],
  room: ReadonlySet<Entry>,
): BoundedList<Entry> {
  const shown = entries.filter((entry) => room.has(entry));
  const rest = entries.length - shown.length;
  return { shown, more: rest === 0 ? undefined : linkToRest(context, release, rest) };
}

/** Returns a link to the page that has all items of a release: its notes, or their list if they are many. */
function linkToRest(context: ViewContext, release: Release, rest: number): NavLink {
  const { words, urls } = context;
  return listParts(context, release).length === 0
    ? { label: words.common.moreInNotes(rest), href: urls.release(release.id) }
    : { label: words.common.moreInList(rest), href: urls.itemList(release.id, 1) };
}
