import type { Loader } from 'astro/loaders';
import type { CollectionName } from './collection-names.ts';
import { plainEntry, type ContentStore } from './store-entries.ts';

/**
 * Returns the loader of one collection. `read` reads the content tree for all collections at once; an entry
 * whose digest is that of Astro's store stays as it is. Rejects as `read` does.
 */
export function collectionLoader(
  collection: CollectionName,
  read: () => Promise<ContentStore | undefined>,
): Loader {
  return {
    name: `relnotes-${collection}`,
    async load({ store }) {
      const entries = (await read())?.get(collection);
      // The fast build fills its collections at run time.
      if (entries === undefined) return;
      for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
      for (const entry of entries.values()) store.set(plainEntry(entry));
      if (entries.size === 0) keepEmpty(store);
    },
  };
}

/** Keeps an empty collection in Astro's store. Astro warns about a collection that was never in it. */
function keepEmpty(store: Parameters<Loader['load']>[0]['store']): void {
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

/**
 * Returns a function that reads once for all collections of a sync, whose loaders run at the same time, and
 * anew for the next sync.
 */
export function sharedReading<Reading>(read: () => Promise<Reading>): () => Promise<Reading> {
  let current: Promise<Reading> | undefined;
  return () => {
    current ??= read().finally(() => {
      setImmediate(() => (current = undefined));
    });
    return current;
  };
}
