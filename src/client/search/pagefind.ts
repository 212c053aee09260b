import type { PageOfWorker } from './engine.ts';
import type { Query } from './query.ts';

/** One thing that was found; `excerpt` is escaped text with the words found in `<mark>`. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  /** All of its text. */
  readonly content: string;
  readonly meta: { readonly title: string; readonly over: string; readonly struck?: string };
}

/** Pagefind's interface, as far as it is used (https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly preload: (text: string) => Promise<void>;
  readonly search: (
    text: string | null,
    options: { filters: Query['filters'] },
  ) => Promise<{
    readonly results: readonly { readonly data: () => Promise<Hit> }[];
    readonly unfilteredResultCount: number;
  }>;
}

/** Loads Pagefind for pages in a language, where there is no page that says so. Rejects if it cannot be loaded. */
export async function loadPagefind({ lang, engine }: PageOfWorker): Promise<Pagefind> {
  // It asks the page for its language, and takes no other word for it.
  const page = { querySelector: () => ({ getAttribute: () => lang }) };
  Object.assign(globalThis, { document: page });
  const pagefind: Pagefind = await import(/* @vite-ignore */ engine);
  // The records hold whole addresses.
  await pagefind.options({ baseUrl: '/', excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/**
 * A query as Pagefind takes it: without a text all that the filters let through, and filters as
 * the index has them (src/search/index-site.ts), each value one of its own.
 */
export function terms({ text, filters }: Query): Parameters<Pagefind['search']> {
  const single = Object.entries(filters).map(([name, value]) => [`${name}:${value}`, 'yes']);
  return [text === '' ? null : text, { filters: Object.fromEntries(single) }];
}
