import type { Hit, Query } from '../../search/find/search.ts';

/** A part of what a query finds. */
export interface FoundHits {
  readonly total: number;
  /** How many there are if nothing is narrowed. */
  readonly unfiltered: number;
  readonly hits: readonly Hit[];
}

type Range = readonly [from: number, to: number];

/** What the worker is asked; without a range, to get ready for a query. */
export interface WorkerRequest {
  readonly id: number;
  readonly query: Query;
  readonly range?: Range;
}

/** What the worker says. */
export type WorkerResponse =
  | { readonly id: number; readonly found: FoundHits }
  | { readonly id: number; readonly failed: string };

interface PendingSearch {
  readonly asked: WorkerRequest;
  /** Whether a worker failed at it before. */
  readonly isAgain: boolean;
  readonly resolve: (found: FoundHits) => void;
  readonly reject: (error: Error) => void;
}

export interface SearchEngine {
  /** Fetches the part of the index that a query needs, so that the search itself waits for less. */
  readonly prepare: (query: Query) => void;
  /** Finds; of all hits those in the range are fetched. Rejects if the engine cannot be loaded or run. */
  readonly search: (query: Query, range: Range) => Promise<FoundHits>;
  readonly stop: () => void;
}

/**
 * Starts the engine on the index at `url`, which loads at once what every search needs. What fails is asked once more of one
 * that begins anew: the first may have failed when nobody had asked yet.
 */
export function startEngine(url: string): SearchEngine {
  const waiting = new Map<number, PendingSearch>();
  let id = 0;
  let worker: Worker | undefined;
  const running = () => (worker ??= start());
  const start = () => {
    const made = makeWorker(url);
    made.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
      // One that has ended may have been heard before.
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
  // A worker has no page to read from: it is named by the whole address of its index.
  const name = new URL(url, document.baseURI).href;
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
}
