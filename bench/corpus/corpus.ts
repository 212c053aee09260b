import { ITEMS_A_RELEASE, type Corpus, type Item, type Release } from './model.ts';
import { makeRelease } from './release.ts';

/**
 * A neutral project: so many items, `perRelease` of them in a release. The same seed gives the same
 * corpus, and a release holds the same however many come after it.
 */
export function makeCorpus(items: number, seed: number, perRelease = ITEMS_A_RELEASE): Corpus {
  const count = Math.max(1, Math.ceil(items / perRelease));
  const releases = Array.from({ length: count }, (_, index) =>
    makeRelease(seed, index, {
      count: Math.min(perRelease, items - index * perRelease),
      behind: count - 1 - index,
    }),
  );
  return { seed, releases };
}

/** The corpus's item in the middle, which the runs change, and the release that holds it. */
export function middleOf({ releases }: Corpus): { release: Release; item: Item } {
  const release = releases[Math.floor(releases.length / 2)];
  const item = release?.items[Math.floor(release.items.length / 2)];
  if (release === undefined || item === undefined) throw new Error('A corpus has an item.');
  return { release, item };
}

/** An item after an edit: one more paragraph that no other edit has. */
export function edited(item: Item, edit: number): Item {
  return { ...item, body: [...item.body, { paragraph: [`Edit ${edit} adds this sentence.`] }] };
}
