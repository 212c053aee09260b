import { ITEMS_PER_RELEASE, type Corpus, type Item, type Release } from './model.ts';
import { makeRelease } from './release.ts';

/**
 * Returns a neutral project with `items` items, `perRelease` of them in a release. The same seed gives the
 * same corpus, and a release does not depend on the number of later ones.
 */
export function makeCorpus(items: number, seed: number, perRelease = ITEMS_PER_RELEASE): Corpus {
  const count = Math.max(1, Math.ceil(items / perRelease));
  const releases = Array.from({ length: count }, (_, index) =>
    makeRelease(seed, index, {
      count: Math.min(perRelease, items - index * perRelease),
      behind: count - 1 - index,
    }),
  );
  return { seed, releases };
}

/** Returns the middle item of the corpus, which the runs change, and its release. */
export function middleOf({ releases }: Corpus): { release: Release; item: Item } {
  const release = releases[Math.floor(releases.length / 2)];
  const item = release?.items[Math.floor(release.items.length / 2)];
  if (release === undefined || item === undefined) throw new Error('A corpus has an item.');
  return { release, item };
}

/** Returns an item after an edit: it has one more paragraph that is different for each edit. */
export function edited(item: Item, edit: number): Item {
  return { ...item, body: [...item.body, { paragraph: [`Edit ${edit} adds this sentence.`] }] };
}
