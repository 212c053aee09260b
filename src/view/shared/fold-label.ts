import type { ViewContext } from '../context.ts';

/** Number of lines that a page lists without a fold: a phone shows 200 of them as 20,000 px. */
export const MAX_LINES = 200;

/** Returns the label of the fold around a list; undefined if the list is short, and stands open. */
export function foldLabel(
  { words }: Pick<ViewContext, 'words'>,
  list: readonly unknown[],
  max = MAX_LINES,
): string | undefined {
  return list.length > max ? words.common.all(list.length) : undefined;
}
