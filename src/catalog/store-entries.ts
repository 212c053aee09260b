import type { LoaderContext } from 'astro/loaders';
import type { Body } from '../domain/catalog.ts';
import { COLLECTION_NAMES, referenceOf, type CollectionName } from './collection-names.ts';
import type { FileEntry } from './parse/entry.ts';
import type { ReadEntry } from './read-catalog.ts';

/** An entry as Astro's content store holds it. */
export type StoreEntry = Parameters<LoaderContext['store']['set']>[0];

type RenderedContent = NonNullable<StoreEntry['rendered']>;

/** The content store: the entries of each collection by their id. */
export type ContentStore = Map<string, Map<string, StoreEntry>>;

/** Options of the entries of a store. */
export interface StoreOptions {
  /** Returns the path of a content file relative to Astro's root, with `/`. */
  readonly filePath: (path: string) => string;
  /** Turns the HTML of a body, whose links name content files, into HTML with addresses. */
  readonly htmlOf: (body: Body) => string;
  /** The content paths of the MDX files that Astro compiles, since they hold code. */
  readonly compiled: ReadonlySet<string>;
}

/** Returns the store of entries and of other files. It has every collection, even if it is empty. */
export function contentStore(
  entries: readonly ReadEntry[],
  files: readonly string[],
  options: StoreOptions,
): ContentStore {
  const store: ContentStore = new Map(COLLECTION_NAMES.map((name) => [name, new Map()]));
  for (const read of entries) {
    const { collection } = referenceOf(read.entry);
    const stored = storeEntry(read, options);
    store.get(collection)?.set(stored.id, stored);
  }
  for (const path of files) {
    store.get('files' satisfies CollectionName)?.set(path, {
      id: path,
      data: {},
      filePath: options.filePath(path),
    });
  }
  return store;
}

/** Returns an entry for the content store. Its HTML is created on first use. */
export function storeEntry({ entry, digest }: ReadEntry, options: StoreOptions): StoreEntry {
  const { id } = referenceOf(entry);
  const filePath = options.filePath(entry.path);
  const stored: StoreEntry = { id, data: dataOf(entry), filePath, digest };
  if (!('body' in entry)) return stored;
  const isCompiled = options.compiled.has(entry.path);
  return {
    ...stored,
    rendered: new LazyRendered(entry.body, options.htmlOf),
    ...(isCompiled ? { deferredRender: true } : {}),
  };
}

/** Properties of an entry that are not fields of its file. */
const NO_FIELDS = new Set(['entryType', 'id', 'release', 'slug', 'path', 'body', 'translations']);

/** Returns an entry without lazy values, since Astro writes its store to a file. */
export function plainEntry(entry: StoreEntry): StoreEntry {
  const { rendered } = entry;
  return isLazy(rendered) ? { ...entry, rendered: rendered.toPlain() } : entry;
}

/** Checks for the method and not the class: the dev server loads this module twice. */
function isLazy(rendered: StoreEntry['rendered']): rendered is LazyRendered {
  return rendered !== undefined && 'toPlain' in rendered;
}

/** Returns the fields of the file, with their defaults. */
function dataOf(entry: FileEntry): Record<string, unknown> {
  if (entry.entryType === 'site') return entry.site;
  if (entry.entryType === 'timeline') return { milestones: entry.milestones };
  if (entry.entryType === 'translation') return entry.fields;
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entry)) {
    // A meeting names its release in a field; an item lies in the folder of its release.
    const isField = name === 'release' ? entry.entryType === 'meeting' : !NO_FIELDS.has(name);
    if (isField) data[name] = value;
  }
  return data;
}

/** The rendered content of an entry, created on first use: most pages show few bodies. */
class LazyRendered implements RenderedContent {
  readonly metadata: NonNullable<RenderedContent['metadata']>;
  readonly #body: Body;
  readonly #htmlOf: (body: Body) => string;

  constructor(body: Body, htmlOf: (body: Body) => string) {
    this.#body = body;
    this.#htmlOf = htmlOf;
    this.metadata = {
      body,
      get headings() {
        return body.headings.map(({ depth, id, text }) => ({ depth, slug: id, text }));
      },
    };
  }

  get html(): string {
    return this.#htmlOf(this.#body);
  }

  /** Returns the same content without lazy values. */
  toPlain(): RenderedContent {
    const { html, mdxHtml, markdown, markdownSlots, headings, text, lead } = this.#body;
    const body: Body = { html, mdxHtml, markdown, markdownSlots, headings, text, lead };
    return { html: this.html, metadata: { body, headings: this.metadata.headings ?? [] } };
  }
}
