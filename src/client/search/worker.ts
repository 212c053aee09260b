import { openSearch, type Query, type Results } from '../../search/find/search.ts';
import { HEAD } from '../../search/index-files.ts';
import type { WorkerResponse, WorkerRequest, FoundHits } from './engine.ts';
import { unpacked } from './unpacked.ts';

/** Searches in a worker, so that the page stays responsive. Its name is the URL of the index. */
const { prepare, found } = searcher(openSearch(load));

addEventListener('message', ({ data: { id, query, range } }: MessageEvent<WorkerRequest>) => {
  if (range === undefined) return prepare(query);
  found(query, range).then(
    (found) => answer({ id, found }),
    (error: unknown) => answer({ id, failed: String(error) }),
  );
});

function load(path: string): Promise<Uint8Array> {
  // A cached head could refer to files of an earlier build.
  return unpacked(new URL(path, self.name), path === HEAD ? 'no-cache' : 'default');
}

function answer(said: WorkerResponse): void {
  postMessage(said);
}

function searcher(opened: ReturnType<typeof openSearch>) {
  /** The last query and its results. */
  let last: { readonly key: string; readonly results: Promise<Results> } | undefined;
  const resultsOf = (query: Query): Promise<Results> => {
    const key = JSON.stringify(query);
    if (last?.key !== key) last = { key, results: opened.then((search) => search(query)) };
    return last.results;
  };
  return {
    /** Starts a search ahead of its request; an error is reported to the request. */
    prepare(query: Query): void {
      resultsOf(query).catch(() => undefined);
    },
    async found(query: Query, [from, to]: NonNullable<WorkerRequest['range']>): Promise<FoundHits> {
      const { total, unfiltered, corrected, hit } = await resultsOf(query);
      const places = Array.from({ length: Math.min(to, total) }, (_value, place) => place);
      return { total, unfiltered, corrected, hits: await Promise.all(places.slice(from).map(hit)) };
    },
  };
}
