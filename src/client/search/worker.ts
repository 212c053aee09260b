import { openSearch, type Query, type Results } from '../../search/find/search.ts';
import { HEAD } from '../../search/index-files.ts';
import type { WorkerResponse, WorkerRequest, FoundHits } from './engine.ts';
import { unpacked } from './unpacked.ts';

/** Searches apart from the page, which stays quick meanwhile. Its name is the address of the index. */
const { prepare, found } = searcher(openSearch(load));

addEventListener('message', ({ data: { id, query, range } }: MessageEvent<WorkerRequest>) => {
  if (range === undefined) return prepare(query);
  found(query, range).then(
    (found) => answer({ id, found }),
    (error: unknown) => answer({ id, failed: String(error) }),
  );
});

function load(path: string): Promise<Uint8Array> {
  // A head that was kept may lead to files of a site that is gone.
  return unpacked(new URL(path, self.name), path === HEAD ? 'no-cache' : 'default');
}

function answer(said: WorkerResponse): void {
  postMessage(said);
}

function searcher(opened: ReturnType<typeof openSearch>) {
  /** What was asked last, and what came of it. */
  let last: { readonly key: string; readonly results: Promise<Results> } | undefined;
  const resultsOf = (query: Query): Promise<Results> => {
    const key = JSON.stringify(query);
    if (last?.key !== key) last = { key, results: opened.then((search) => search(query)) };
    return last.results;
  };
  return {
    /** Searches ahead of the question; what fails is told to whoever asks it. */
    prepare(query: Query): void {
      resultsOf(query).catch(() => undefined);
    },
    async found(query: Query, [from, to]: NonNullable<WorkerRequest['range']>): Promise<FoundHits> {
      const { total, unfiltered, hit } = await resultsOf(query);
      const places = Array.from({ length: Math.min(to, total) }, (_value, place) => place);
      return { total, unfiltered, hits: await Promise.all(places.slice(from).map(hit)) };
    },
  };
}
