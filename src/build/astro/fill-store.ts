import type { ReadEntry } from '../../catalog/read-catalog.ts';
import { contentStore, type ContentStore } from '../../catalog/store-entries.ts';
import { storeOptions } from '../content/store-options.ts';
import type { BuildParts } from './parts.ts';

/**
 * Fills Astro's content store, which is a map that `getCollection` reads, with all entries and other files of
 * the content. What it held before goes.
 */
export function fillStore(
  store: ContentStore,
  entries: readonly ReadEntry[],
  files: readonly string[],
  parts: Pick<BuildParts, 'settings' | 'place'>,
): void {
  store.clear();
  for (const [name, collection] of contentStore(entries, files, storeOptions(entries, parts))) {
    store.set(name, collection);
  }
}
