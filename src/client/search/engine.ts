import type { Hit, Query } from '../../search/find/search.ts';

/** A range of the hits of a query. */
export interface FoundHits {
  readonly total: number;
  /** The number of hits without filters. */
  readonly unfiltered: number;
  /** The text that was searched for, if the words of the query are found nowhere. */
  readonly corrected: string | undefined;
  readonly hits: readonly Hit[];
}

type Range = readonly [from: number, to: number];

/** A request to the worker; without a range, it only prepares for a query. */
export interface WorkerRequest {
  readonly id: number;
  readonly query: Query;
  readonly range?: Range;
}

/** A response of the worker. */
export type WorkerResponse =
  | { readonly id: number; readonly found: FoundHits }
  | { readonly id: number; readonly failed: string };

interface PendingSearch {
  readonly asked: WorkerRequest;
  /** Whether a worker already failed at this request. */
  readonly isAgain: boolean;
  readonly resolve: (found: FoundHits) => void;
  readonly reject: (error: Error) => void;
}

/** A search engine in a worker. */
export interface SearchEngine {
  /** Fetches the part of the index that a query needs ahead of the search. */
  readonly prepare: (query: Query) => void;
  /** Searches and fetches the hits in the range. Rejects if the engine cannot be loaded or run. */
  readonly search: (query: Query, range: Range) => Promise<FoundHits>;
  readonly stop: () => void;
}

/**
 * Starts the engine with the index at `url` and loads the part that every search needs. Retries a failed
 * request once with a new worker: the first one may have failed before the request.
 */
export function startEngine(url: string): SearchEngine {
  const waiting = new Map<number, PendingSearch>();
  let id = 0;
  let worker: Worker | undefined;
  const running = () => (worker ??= start());
  const start = () => {
    const made = makeWorker(url);
    made.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
      // A terminated worker may have sent a message before it ended.
      if (made !== worker) return;
      if ('failed' in data) return beginAnew(data.failed);
      waiting.get(data.id)?.resolve(data.found);
      waiting.delete(data.id);
    });
    made.addEventListener('error', ({ message }) => {
      if (made === worker) beginAnew(message);
    });
    return made;
  };
  const end = () => {
    worker?.terminate();
    worker = undefined;
    const open = [...waiting.values()];
    waiting.clear();
    return open;
  };
  const ask = (search: PendingSearch) => {
    waiting.set(search.asked.id, search);
    running().postMessage(search.asked);
  };
  const beginAnew = (why: string) => {
    for (const search of end()) {
      if (search.isAgain) search.reject(new Error(why));
      else ask({ ...search, isAgain: true });
    }
  };
  running();
  return {
    prepare: (query) => running().postMessage({ id: (id += 1), query } satisfies WorkerRequest),
    search: (query, range) =>
      new Promise((resolve, reject) => {
        const asked: WorkerRequest = { id: (id += 1), query, range };
        ask({ asked, isAgain: false, resolve, reject });
      }),
    stop: () => {
      for (const { reject } of end()) reject(new Error('stopped'));
    },
  };
}

function makeWorker(url: string): Worker {
  // A worker has no access to the page, so its name carries the absolute URL of its index.
  const name = new URL(url, document.baseURI).href;
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
}
