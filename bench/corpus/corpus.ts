import type { Corpus, Item, Release } from './model.ts';
import { makeRelease } from './release.ts';
import { planCorpus, type ShapeName } from './shapes.ts';

/**
 * Returns a neutral project of a shape with about `items` items; `perRelease` overrides the items of a release.
 * The same seed gives the same corpus.
 */
export function makeCorpus(
  items: number,
  seed: number,
  perRelease?: number,
  shape: ShapeName = 'uniform',
): Corpus {
  const { products, releases, next } = planCorpus(shape, items, perRelease);
  return {
    seed,
    products,
    releases: releases.map((plan) => makeRelease(seed, plan)),
    next: makeRelease(seed, next),
  };
}

/** Returns a corpus with the release that a run adds. */
export function withNext(corpus: Corpus): Corpus {
  return { ...corpus, releases: [...corpus.releases, corpus.next] };
}

/** Returns the number of items of a corpus, or of the catalog that was read from it. */
export function itemsIn({
  releases,
}: {
  readonly releases: readonly { readonly items: readonly unknown[] }[];
}): number {
  return releases.reduce((sum, { items }) => sum + items.length, 0);
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
