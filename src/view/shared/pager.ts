import type { ViewContext } from '../context.ts';
import type { NavLink } from '../site/nav.ts';

/** A neighbour, with the word that says on which side it is. */
export interface PagerLink extends NavLink {
  readonly side: string;
}

/** The way to the neighbours of a page. */
export interface Pager {
  readonly label: string;
  readonly previous: PagerLink | undefined;
  readonly next: PagerLink | undefined;
}

/** The pager of a page, or undefined if it has no neighbour. */
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
