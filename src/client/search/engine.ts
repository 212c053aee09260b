import type { Hit } from './pagefind.ts';
import type { Query } from './query.ts';

/** A part of what a query finds. */
export interface Found {
  readonly total: number;
  /** How many there are if nothing is narrowed. */
  readonly unfiltered: number;
  readonly hits: readonly Hit[];
}

type Range = readonly [from: number, to: number];

/** What the worker is asked; without a range, to get ready for a query. */
export interface Asked {
  readonly id: number;
  readonly query: Query;
  readonly range?: Range;
}

/** What the worker says. */
export type Answer =
  { readonly id: number; readonly found: Found } | { readonly id: number; readonly failed: string };

interface Waiting {
  readonly resolve: (found: Found) => void;
  readonly reject: (error: Error) => void;
}

export interface Engine {
  /** Fetches the part of the index that a query needs, so that the search itself waits for less. */
  readonly prepare: (query: Query) => void;
  /** Finds; of all hits those in the range are fetched. Rejects if the engine cannot be loaded or run. */
  readonly search: (query: Query, range: Range) => Promise<Found>;
  readonly stop: () => void;
}

/** Starts the engine, which loads at once what every search needs; after a failure it begins anew. */
export function startEngine(): Engine {
  const waiting = new Map<number, Waiting>();
  let id = 0;
  const start = () => {
    const made = makeWorker();
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('found' in data) waiting.get(data.id)?.resolve(data.found);
      // A worker that has ended may have been heard before.
      else if (waiting.has(data.id)) fail(data.failed);
      waiting.delete(data.id);
    });
    made.addEventListener('error', ({ message }) => fail(message));
    return made;
  };
  let worker: Worker | undefined = start();
  const fail = (why: string) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const post = (asked: Omit<Asked, 'id'>) => {
    worker ??= start();
    worker.postMessage({ id: (id += 1), ...asked } satisfies Asked);
  };
  return {
    prepare: (query) => post({ query }),
    search: (query, range) =>
      new Promise((resolve, reject) => {
        post({ query, range });
        waiting.set(id, { resolve, reject });
      }),
    stop: () => fail('stopped'),
  };
}

function makeWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: document.documentElement.lang,
  });
}
