/**
 * The part of a list of what is new that a release brings. Pages and commands read it from a document of the API, so
 * that no page holds the items of all releases.
 */
export interface NewsPart<Item> {
  /** Only items with a greater order are new; the start has the others. */
  readonly after: number | null;
  /** Only items up to this order are on the path. */
  readonly up_to: number | null;
  readonly items: readonly Item[];
}

interface Named {
  readonly ref: string;
  /** The position of the milestone that brings it in the timeline of its release. */
  readonly order: number;
}

/**
 * Joins the parts of a path: each item once, at the first release that has it, without those that the path leaves
 * out. Removals take the place of the items that announced them. Gives the items of `pathNews`.
 */
export function joinNews<Item extends Named>(
  parts: readonly NewsPart<Item>[],
  removals: readonly Item[],
  leftOut: readonly { readonly ref: string }[],
): Item[] {
  const seen = new Set([...removals, ...leftOut].map(({ ref }) => ref));
  const joined = parts.flatMap(({ items, after, up_to: upTo }) =>
    items.filter(({ ref, order }) => {
      if (seen.has(ref) || (upTo !== null && order > upTo)) return false;
      seen.add(ref);
      return after === null || order > after;
    }),
  );
  return [...joined, ...removals];
}
