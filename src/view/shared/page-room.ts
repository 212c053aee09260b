import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import type { NavLink } from '../site/nav.ts';

/** A list of which a page may show only a part; its Markdown has all of it. */
export interface BoundedList<Entry> {
  readonly shown: readonly Entry[];
  /** A link to the release notes, which have the others; undefined if there are none. */
  readonly more: NavLink | undefined;
}

/**
 * Returns the entries of several lists for which a page has room, at most `most`: first those with the lowest rank, then
 * the first ones of each list. HTML of a page must stay below 200 kB however many entries a release has.
 */
export function withRoom<Entry>(
  lists: readonly (readonly Entry[])[],
  most: number,
  rankOf: (entry: Entry) => number = () => 0,
): ReadonlySet<Entry> {
  const all = lists.flatMap((list) =>
    list.map((entry, at) => ({ entry, at, rank: rankOf(entry) })),
  );
  const inOrder = all.toSorted((a, b) => a.rank - b.rank || a.at - b.at);
  return new Set(inOrder.slice(0, most).map(({ entry }) => entry));
}

/** Returns the part of a list that a page shows, with a link to the rest. */
export function boundedList<Entry>(
  { words, urls }: Pick<ViewContext, 'words' | 'urls'>,
  { id }: Pick<Release, 'id'>,
  entries: readonly Entry[],
  room: ReadonlySet<Entry>,
): BoundedList<Entry> {
  const shown = entries.filter((entry) => room.has(entry));
  const rest = entries.length - shown.length;
  const more =
    rest === 0 ? undefined : { label: words.common.moreInNotes(rest), href: urls.release(id) };
  return { shown, more };
}
