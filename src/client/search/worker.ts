import type { Answer, Asked, Found, PageOfWorker } from './engine.ts';
import { loadPagefind, terms, type Pagefind } from './pagefind.ts';
import type { Query } from './query.ts';

type Results = ReturnType<Pagefind['search']>;

/**
 * Searches apart from the page, which stays quick meanwhile. Pagefind has a worker of its own: that is
 * all of its code once more, and hands each of thousands of results to a page that shows a few.
 */
const page: PageOfWorker = JSON.parse(self.name);
const { prepare, found } = searcher(loadPagefind(page));

addEventListener('message', ({ data: { id, query, range } }: MessageEvent<Asked>) => {
  if (range === undefined) return prepare(query);
  found(query, range).then(
    (found) => answer({ id, found }),
    (error: unknown) => answer({ id, failed: String(error) }),
  );
});

function answer(said: Answer): void {
  postMessage(said);
}

function searcher(pagefind: ReturnType<typeof loadPagefind>) {
  /** What was asked last, and what came of it. */
  let last: { readonly key: string; readonly results: Results } | undefined;
  const resultsOf = (query: Query): Results => {
    const key = JSON.stringify(query);
    if (last?.key !== key) {
      last = { key, results: pagefind.then(({ search }) => search(...terms(query))) };
    }
    return last.results;
  };
  return {
    /** Fetches the part of the index that a query needs; what fails is told to whoever searches. */
    prepare({ text }: Query): void {
      pagefind.then(({ preload }) => preload(text)).catch(() => undefined);
    },
    async found(query: Query, [from, to]: NonNullable<Asked['range']>): Promise<Found> {
      const { results, unfilteredResultCount } = await resultsOf(query);
      const hits = await Promise.all(results.slice(from, to).map(({ data }) => data()));
      return { total: results.length, unfiltered: unfilteredResultCount, hits };
    },
  };
}
