import type { ViewContext } from '../context.ts';
import type { NavLink } from '../site/nav.ts';

/** A link to a neighbouring page, with the word for its side ("Previous", "Next"). */
export interface PagerLink extends NavLink {
  readonly side: string;
}

/** Links to the previous and the next page. */
export interface Pager {
  readonly label: string;
  readonly previous: PagerLink | undefined;
  readonly next: PagerLink | undefined;
}

/** Returns the pager of a page; undefined if it has no neighbour. */
export function pager(
  { words }: ViewContext,
  label: string,
  previous: NavLink | undefined,
  next: NavLink | undefined,
): Pager | undefined {
  if (previous === undefined && next === undefined) return undefined;
  return {
    label,
    previous: previous === undefined ? undefined : { ...previous, side: words.common.previous },
    next: next === undefined ? undefined : { ...next, side: words.common.next },
  };
}
