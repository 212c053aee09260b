import type { Query } from './query.ts';

/** One thing that was found; `excerpt` is escaped text with the words found in `<mark>`. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  /** All of its text. */
  readonly content: string;
  readonly meta: { readonly title: string; readonly over: string; readonly struck?: string };
}

export interface Found {
  readonly total: number;
  /** How many there are if nothing is narrowed. */
  readonly unfiltered: number;
  readonly hits: (from: number, to: number) => Promise<Hit[]>;
}

/** Pagefind's interface, as far as it is used (https://pagefind.app/docs/api/). */
interface Pagefind {
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

export interface Engine {
  /** Fetches the part of the index that a query needs, so that the search itself waits for less. */
  readonly prepare: (query: Query) => void;
  readonly search: (query: Query) => Promise<Found>;
}

/** Loads the engine. Rejects if it cannot be loaded or run. */
export async function loadEngine(url: string): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ url);
  // The records hold whole addresses.
  await pagefind.options({ baseUrl: '/', excerptLength: 24 });
  await pagefind.init();
  return {
    prepare: ({ text }) => void pagefind.preload(text).catch(() => undefined),
    search: async (query) => {
      const { results, unfilteredResultCount } = await pagefind.search(...terms(query));
      return {
        total: results.length,
        unfiltered: unfilteredResultCount,
        hits: (from, to) => Promise.all(results.slice(from, to).map(({ data }) => data())),
      };
    },
  };
}

/**
 * A query as Pagefind takes it: without a text all that the filters let through, and filters as
 * the index has them (src/search/index-site.ts), each value one of its own.
 */
function terms({ text, filters }: Query): Parameters<Pagefind['search']> {
  const single = Object.entries(filters).map(([name, value]) => [`${name}:${value}`, 'yes']);
  return [text === '' ? null : text, { filters: Object.fromEntries(single) }];
}
