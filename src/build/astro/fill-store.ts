import type { ReadEntry } from '../../catalog/read-catalog.ts';
import {
  contentStore,
  type ContentStore,
  type PublishedFiles,
} from '../../catalog/store-entries.ts';
import { storeOptions } from '../content/store-options.ts';
import type { BuildOptions } from './build-options.ts';

/**
 * Fills Astro's content store, a map that `getCollection` reads, with all entries and other files of the content.
 * Removes everything that it held before.
 */
export function fillStore(
  store: ContentStore,
  entries: readonly ReadEntry[],
  files: PublishedFiles,
  options: Pick<BuildOptions, 'settings' | 'location'>,
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
