import type { ViewContext } from '../context.ts';
import type { ReadingModel } from './path-step.ts';

/** Entries of a path to read, such as breaking changes: the page folds those beyond a limit, and shows their titles. */
export interface ReadingList {
  readonly steps: readonly ReadingModel[];
  /** The number of entries that stand open, with their texts. */
  readonly unfolded: number;
  /** The number of folded entries, in words; undefined if none are. */
  readonly folded: string | undefined;
}

/** Returns entries as a list of which `unfolded` stand open. */
export function readingList(
  { words }: Pick<ViewContext, 'words'>,
  steps: readonly ReadingModel[],
  unfolded: number,
): ReadingList {
  const rest = steps.length - unfolded;
  return {
    steps,
    unfolded,
    folded: rest > 0 ? words.upgradePath.readingsFolded(rest) : undefined,
  };
}
