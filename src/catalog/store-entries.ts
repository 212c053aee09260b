import type { LoaderContext } from 'astro/loaders';
import type { Body } from '../domain/catalog.ts';
import type { SiteFile } from '../domain/site-file.ts';
import { LazyMap } from '../lib/lazy-map.ts';
import {
  BROKEN_COLLECTION,
  COLLECTION_NAMES,
  referenceOf,
  type CollectionName,
} from './collection-names.ts';
import type { Problem } from './problem.ts';
import type { ReadEntry } from './read-entries.ts';

/** An entry as Astro's content store holds it. */
export type StoreEntry = Parameters<LoaderContext['store']['set']>[0];

type RenderedContent = NonNullable<StoreEntry['rendered']>;

/** The content store: the entries of each collection by their id. */
export type ContentStore = Map<string, Map<string, StoreEntry>>;

/** The pictures and attachments that a site publishes. */
export type PublishedFiles = readonly SiteFile[];

/** Options of the entries of a store. */
export interface StoreOptions {
  /** Returns the path of a content file relative to Astro's root, with `/`. */
  readonly filePath: (path: string) => string;
  /** Turns the HTML of a body, whose links name content files, into HTML with addresses. */
  readonly htmlOf: (body: Body) => string;
  /** Returns whether Astro compiles the MDX of an entry, since it holds code. */
  readonly isCompiled: (entry: BodyEntry) => boolean;
}

/**
 * Returns the store of entries and of other files. It has every collection, even if it is empty. The store makes
 * an entry whenever it is asked for one: each render thread has a store, and reads each entry once.
 */
export function contentStore(
  entries: readonly ReadEntry[],
  files: PublishedFiles,
  options: StoreOptions,
): ContentStore {
  const sources = new Map(COLLECTION_NAMES.map((name) => [name, new Map<string, ReadEntry>()]));
  for (const read of entries) {
    const { collection, id } = referenceOf(read.entry);
    sources.get(collection)?.set(id, read);
  }
  const store: ContentStore = new Map();
  for (const [name, reads] of sources) {
    store.set(name, new LazyMap(reads, (read) => storeEntry(read, options)));
  }
  const byPath = new Map(files.map((file) => [file.path, file]));
  return store.set('files' satisfies CollectionName, new LazyMap(byPath, fileEntry));

  function fileEntry({ path, pixels }: SiteFile): StoreEntry {
    return { id: path, data: { ...pixels }, filePath: options.filePath(path) };
  }
}

/** Adds the files with errors to a store, each with all of its problems. */
export function addBroken(
  store: ContentStore,
  problems: readonly Problem[],
  { filePath }: Pick<StoreOptions, 'filePath'>,
): ContentStore {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const broken = [...byFile].filter(([, found]) => found.some(({ level }) => level === 'error'));
  const entries = broken.map(([file, found]): [string, StoreEntry] => [
    file,
    { id: file, data: { problems: found }, filePath: filePath(file) },
  ]);
  return store.set(BROKEN_COLLECTION, new Map(entries));
}

/** Returns an entry for the content store. Its HTML is created on first use. */
export function storeEntry({ entry, digest }: ReadEntry, options: StoreOptions): StoreEntry {
  const { id } = referenceOf(entry);
  const filePath = options.filePath(entry.path);
  if (!('body' in entry)) {
    const fields = { id, data: entry.fields, filePath, digest };
    if (!('texts' in entry)) return fields;
    return { ...fields, rendered: { html: '', metadata: { texts: entry.texts } } };
  }
  const rendered = new LazyRendered(entry, options.htmlOf);
  const stored: StoreEntry = { id, data: entry.fields, filePath, digest, rendered };
  return options.isCompiled(entry) ? { ...stored, deferredRender: true } : stored;
}

/** Returns an entry without lazy values, since Astro writes its store to a file. */
export function plainEntry(entry: StoreEntry): StoreEntry {
  const { rendered } = entry;
  return isLazy(rendered) ? { ...entry, rendered: rendered.toPlain() } : entry;
}

/** Checks for the method and not the class: the dev server loads this module twice. */
function isLazy(rendered: StoreEntry['rendered']): rendered is LazyRendered {
  return rendered !== undefined && 'toPlain' in rendered;
}

/** An entry with a body. */
type BodyEntry = Extract<ReadEntry['entry'], { readonly body: Body }>;

/** The metadata of a rendered entry, for `render(entry)` and the catalog. */
class LazyMetadata {
  readonly [key: string]: unknown;
  readonly body: Body;
  /** The Markdown texts in its fields, if there are any. */
  readonly texts: Readonly<Record<string, Body>> | undefined;

  constructor({ body, texts }: BodyEntry) {
    this.body = body;
    this.texts = texts;
  }

  get headings(): { readonly depth: number; readonly slug: string; readonly text: string }[] {
    return this.body.headings.map(({ depth, id, text }) => ({ depth, slug: id, text }));
  }
}

/** The rendered content of an entry, created on first use: most pages show few bodies. */
class LazyRendered implements RenderedContent {
  readonly metadata: LazyMetadata;
  readonly #body: Body;
  readonly #htmlOf: (body: Body) => string;

  constructor(entry: BodyEntry, htmlOf: (body: Body) => string) {
    this.#body = entry.body;
    this.#htmlOf = htmlOf;
    this.metadata = new LazyMetadata(entry);
  }

  get html(): string {
    return this.#htmlOf(this.#body);
  }

  /** Returns the same content without lazy values. */
  toPlain(): RenderedContent {
    const { html, mdxParts, needsCompiling, markdown, markdownSlots, paragraphEnd } = this.#body;
    const { headings, text, lead, opening } = this.#body;
    const body: Body = {
      ...{ html, mdxParts, needsCompiling, markdown, markdownSlots, paragraphEnd },
      ...{ headings, text, lead, opening },
    };
    const { headings: all, texts } = this.metadata;
    const metadata = { body, headings: all, ...(texts === undefined ? {} : { texts }) };
    return { html: this.html, metadata };
  }
}
