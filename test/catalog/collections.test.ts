import { beforeAll, describe, expect, test } from 'vitest';
import { COLLECTION_NAMES, pathOf, referenceOf } from '../../src/catalog/collection-names.ts';
import { catalogFrom, type Collections } from '../../src/catalog/collections.ts';
import { collectionLoader, sharedReading } from '../../src/catalog/loader.ts';
import type { ReadResult } from '../../src/catalog/read-catalog.ts';
import { problem } from '../../src/catalog/problem.ts';
import {
  addBroken,
  contentStore,
  plainEntry,
  type ContentStore,
  type StoreEntry,
} from '../../src/catalog/store-entries.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { readTreeWith } from '../support/tree.ts';

const OPTIONS = {
  filePath: (path: string) => `content/${path}`,
  htmlOf: ({ html }: { readonly html: string }) => html.toUpperCase(),
  isCompiled: ({ path }: { readonly path: string }) => path === 'docs/index.mdx',
};

let read: ReadResult;
let store: ContentStore;
beforeAll(async () => {
  read = await readTreeWith(RICH_TREE);
  store = contentStore(read.entries, read.catalog.files, OPTIONS);
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The collections of a store, as `getCollection` gives them. */
function collectionsOf(entriesOf: (name: string) => readonly StoreEntry[]): Collections {
  const [site] = entriesOf('site');
  const all = COLLECTION_NAMES.filter((name) => name !== 'site').map((name) => [
    name,
    entriesOf(name),
  ]);
  return { site: site?.data, ...Object.fromEntries(all) };
}

describe('collections', () => {
  test('hold each entry under an id that leads back to its file', () => {
    for (const { entry } of read.entries) {
      const reference = referenceOf(entry);
      expect(pathOf(reference)).toBe(entry.path);
      expect(store.get(reference.collection)?.get(reference.id)?.filePath).toBe(
        `content/${entry.path}`,
      );
    }
  });

  test('give back the catalog that was read, lazily and from a file alike', () => {
    const lazy = collectionsOf((name) => [...(store.get(name)?.values() ?? [])]);
    const filed = collectionsOf((name) =>
      [...(store.get(name)?.values() ?? [])].map((entry) => structuredClone(plainEntry(entry))),
    );
    for (const collections of [lazy, filed]) {
      const catalog = catalogFrom(collections);
      // JSON says nothing of the digests, which the reader does not give its catalog.
      expect(plain(catalog)).toEqual(plain(read.written));
      const paths = read.entries.map(({ entry }) => entry.path);
      expect([...catalog.digests.keys(), 'site.yaml'].toSorted()).toEqual(paths.toSorted());
    }
  });

  test('name each file with an error, with all of its problems', () => {
    const at = { line: 2, column: 1 };
    const wrong = problem('site.yaml', at, 'unknown-key', 'unknown key "tittle"', 'Fix it.');
    const late = problem('meetings/m.md', at, 'http-link', 'an address without TLS', 'Use https.');
    const broken = addBroken(contentStore([], [], OPTIONS), [wrong, late], OPTIONS).get('broken');
    expect([...(broken?.values() ?? [])]).toEqual([
      { id: 'site.yaml', data: { problems: [wrong] }, filePath: 'content/site.yaml' },
    ]);
  });

  test('are all there, if only as empty ones', () => {
    const empty = contentStore([], [], OPTIONS);
    expect([...empty.keys()].toSorted()).toEqual([...COLLECTION_NAMES].toSorted());
  });

  test('hold rendered HTML, headings, and which entries Astro compiles', () => {
    const item = store.get('items')?.get('r2/proxy');
    expect(item?.rendered?.html).toContain('<P>CONNECTIONS GO THROUGH A PROXY.');
    expect(item?.rendered?.metadata?.headings?.map(({ slug }) => slug)).toContain('limits');
    expect(item?.deferredRender).toBeUndefined();
    expect(store.get('docs')?.get('index')?.deferredRender).toBe(true);
  });
});

describe('loaders', () => {
  /** A store of one collection, as Astro hands it to a loader; tells what was written. */
  function scoped(before: readonly StoreEntry[] = []) {
    const entries = new Map(before.map((entry) => [entry.id, entry]));
    const written: string[] = [];
    return {
      entries,
      written,
      store: {
        keys: () => [...entries.keys()],
        delete: (id: string) => entries.delete(id),
        set: (entry: StoreEntry) => {
          if (entries.get(entry.id)?.digest === entry.digest && entry.digest !== undefined) return;
          entries.set(entry.id, entry);
          written.push(entry.id);
        },
      },
    };
  }

  async function load(name: 'items' | 'meetings', into: ReturnType<typeof scoped>, from = store) {
    const loader = collectionLoader(name, () => Promise.resolve(from));
    // The loader uses no more of Astro's context than the store.
    await Reflect.apply(loader.load, loader, [into]);
  }

  test('write entries that are new or have changed, and remove those that are gone', async () => {
    const target = scoped([{ id: 'r2/gone-long-ago', data: {}, digest: 'old' }]);
    await load('items', target);
    expect([...target.entries.keys()].toSorted()).toEqual(
      [...(store.get('items')?.keys() ?? [])].toSorted(),
    );
    const again = scoped([...target.entries.values()]);
    await load('items', again);
    expect(again.written).toEqual([]);
  });

  test('leave an empty collection in the store, so that Astro does not warn of it', async () => {
    const target = scoped();
    await load('meetings', target, contentStore([], [], OPTIONS));
    expect(target.written).toEqual(['none']);
    expect(target.entries.size).toBe(0);
  });

  test('share one reading of a sync, and read anew for the next', async () => {
    let readings = 0;
    const reading = sharedReading(() => Promise.resolve((readings += 1)));
    expect(await Promise.all([reading(), reading(), reading()])).toEqual([1, 1, 1]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await reading()).toBe(2);
  });
});
