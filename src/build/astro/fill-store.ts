import type { ReadEntry } from '../../catalog/read-entries.ts';
import {
  contentStore,
  type ContentStore,
  type PublishedFiles,
} from '../../catalog/store-entries.ts';
import { storeOptions, type StoreInput } from '../content/store-options.ts';

/**
 * Fills Astro's content store, a map that `getCollection` reads, with all entries and other files of the content.
 * Removes everything that it held before.
 */
export function fillStore(
  store: ContentStore,
  entries: readonly ReadEntry[],
  files: PublishedFiles,
  options: StoreInput,
): void {
  store.clear();
  for (const [name, collection] of contentStore(
    entries,
    files,
    storeOptions(entries, files, options),
  )) {
    store.set(name, collection);
  }
}
