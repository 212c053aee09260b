import type { ViewContext } from '../context.ts';
import type { BoundedList } from './page-room.ts';

/** Number of lines that a page lists without a fold: a phone shows 200 of them as 20,000 px. */
export const MAX_LINES = 200;

/**
 * Returns the label of the fold around a list of more than `max` entries; undefined if the list is short, and stands
 * open. It does not promise all of them where a page has no room for them.
 */
export function foldLabel(
  { words }: Pick<ViewContext, 'words'>,
  list: readonly unknown[],
  { max = MAX_LINES, bounded }: { max?: number; bounded?: Pick<BoundedList<unknown>, 'more'> } = {},
): string | undefined {
  if (list.length <= max) return undefined;
  return bounded?.more === undefined
    ? words.common.all(list.length)
    : words.common.items(list.length);
}
