import type { ViewContext } from '../context.ts';
import type { RestLink } from '../shared/page-room.ts';
import type { NavLink } from '../site/nav.ts';
import type { ReadingModel } from './path-step.ts';

/** Entries of a path to read, such as breaking changes: the page folds those beyond a limit, and shows titles. */
export interface ReadingList {
  readonly steps: readonly ReadingModel[];
  /** The number of entries that stand open, with their texts. */
  readonly unfolded: number;
  /** The number of folded entries, in words; undefined if none are. */
  readonly folded: string | undefined;
  /** The number of entries that the page has room for, and a link to the page that has the others. */
  readonly shown: number;
  readonly more: NavLink | undefined;
}

/** The numbers of entries that stand open and that the page has room for, and the link to the rest. */
export interface ReadingBounds {
  readonly unfolded: number;
  readonly most: number;
  readonly rest: RestLink;
}

/** Returns entries as a list that keeps to the bounds of its page. */
export function readingList(
  { words }: Pick<ViewContext, 'words'>,
  steps: readonly ReadingModel[],
  { unfolded, most, rest: restLink }: ReadingBounds,
): ReadingList {
  const [folded, rest] = [steps.length - unfolded, steps.length - Math.max(most, unfolded)];
  return {
    steps,
    unfolded,
    folded: folded > 0 ? words.upgradePath.readingsFolded(folded) : undefined,
    shown: Math.max(most, unfolded),
    more: rest > 0 ? restLink(rest) : undefined,
  };
}
