import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { COLLECTION_NAMES } from '../../src/catalog/collection-names.ts';
import { catalogFrom, type Collections } from '../../src/catalog/collections.ts';
import type { ReadEntry } from '../../src/catalog/read-entries.ts';
import type { ReadResult } from '../../src/catalog/read-catalog.ts';
import { contentStore } from '../../src/catalog/store-entries.ts';
import type { Body } from '../../src/domain/catalog.ts';
import { assumeHtml, joinHtml } from '../../src/lib/html.ts';
import { recordRead, recordReads } from '../../src/lib/record-reads.ts';
import { pageKey } from '../../src/routes/page-key.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { listAllPages } from '../../src/view/pages.ts';
import { contextsIn } from '../support/context.ts';
import { outputsOf } from '../support/outputs-of.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { readTreeWith, TODAY } from '../support/tree.ts';

/**
 * A later build makes a page again only if a body has changed that the page read before (record-reads.ts), while all
 * else of the content is as it was. These tests read bodies by themselves, in a catalog that remembers nothing.
 */

let read: ReadResult;
/** What was read while the addresses were listed counts for all. */
let listed: ReadonlySet<string>;
/** What each output shows, and the files whose bodies it was made from. */
let outputs: ReadonlyMap<string, { readonly text: string; readonly reads: ReadonlySet<string> }>;

/** The parts of a body that stand beside the fields of its entry: all content but these is the same after an edit. */
const BEGINNING: ReadonlySet<PropertyKey> = new Set(['lead', 'opening', 'needsCompiling']);

/** A body that tells of each use of the rest of it. */
function watched(body: Body, onRead: () => void): Body {
  return new Proxy(body, {
    get(target, name) {
      if (!BEGINNING.has(name)) onRead();
      return Reflect.get(target, name);
    },
  });
}

function editedBody({ html, markdown, text, ...rest }: Body): Body {
  const body = { ...rest, html, markdown: `${markdown}\n\nMore.\n`, text: `${text} More.` };
  const more = assumeHtml('<p>More.</p>');
  return rest.mdxParts === undefined
    ? { ...body, html: joinHtml([html, more], '') }
    : { ...body, mdxParts: [...rest.mdxParts, more] };
}

/** A view of the tree in English; `edited` are the files whose bodies have changed. */
function view(
  onRead: (path: string) => void,
  edited: ReadonlySet<string> = new Set(),
): ViewContext {
  const entries = read.entries.map((one): ReadEntry => {
    const { entry } = one;
    if (!('body' in entry)) return one;
    const body = edited.has(entry.path) ? editedBody(entry.body) : entry.body;
    return { ...one, entry: { ...entry, body: watched(body, () => onRead(entry.path)) } };
  });
  const options = { filePath: String, htmlOf: () => '', isCompiled: () => false };
  const store = contentStore(entries, read.catalog.files, options);
  const all = COLLECTION_NAMES.map((name) => [name, [...(store.get(name)?.values() ?? [])]]);
  const collections: Collections = { ...Object.fromEntries(all), site: read.catalog.site };
  const [context] = contextsIn(catalogFrom(collections), '/', TODAY);
  if (context === undefined) throw new Error('A site has a language.');
  return context;
}

beforeAll(async () => {
  read = await readTreeWith(RICH_TREE);
  const listing = recordReads(() => outputsOf(view(recordRead)));
  listed = listing.reads;
  const made = [...listing.value].map(([name, make]) => {
    const { value: text, reads } = recordReads(make);
    return [name, { text, reads }] as const;
  });
  outputs = new Map(made);
});

test('most outputs read few bodies, and listing them reads none of items and notes', () => {
  const counts = [...outputs.values()].map(({ reads }) => reads.size).toSorted((a, b) => a - b);
  expect(counts.at(Math.floor(counts.length / 2))).toBeLessThan(4);
  expect([...listed].filter((path) => path.startsWith('releases/'))).toEqual([]);
});

test('no output needs a body that was not recorded for it', () => {
  for (const [name, { text, reads }] of outputs) {
    const refuse = (path: string): void => {
      if (!reads.has(path) && !listed.has(path)) throw new Error(`${name} reads ${path}.`);
    };
    expect(outputsOf(view(refuse)).get(name)?.(), name).toBe(text);
  }
});

test('the key of a page that has inputs reads the files that it names, and no text of another release or page', () => {
  const context = view(recordRead);
  const digests = new Map(read.entries.map(({ entry, digest }) => [entry.path, digest]));
  const known = { ...context, catalog: { ...context.catalog, digests } };
  const keys = listAllPages(known).flatMap((page) => {
    const key = pageKey(page);
    return key === undefined ? [] : [{ key, files: page.inputs()?.files ?? [] }];
  });
  expect(keys.length).toBeGreaterThan(0);
  for (const { key, files } of keys) {
    const { reads } = recordReads(key);
    for (const file of files) expect(reads).toContain(file);
    const others = [...reads].filter((path) => !files.includes(path));
    // The frame of a page shows titles of translations, which lie beside their texts.
    expect(others.filter((path) => !/\.[a-z]{2}\.mdx?$/u.test(path))).toEqual([]);
  }
});

test('an output that an edit of bodies changes has read one of them', () => {
  const paths = read.entries.flatMap(({ entry }) => ('body' in entry ? [entry.path] : []));
  fc.assert(
    fc.property(fc.subarray(paths, { minLength: 1, maxLength: 3 }), (chosen) => {
      const now = outputsOf(view(() => undefined, new Set(chosen)));
      for (const [name, { text, reads }] of outputs) {
        if (chosen.some((path) => reads.has(path) || listed.has(path))) continue;
        expect(now.get(name)?.(), name).toBe(text);
      }
    }),
    { numRuns: 8 },
  );
});
