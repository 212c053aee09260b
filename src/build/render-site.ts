import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SHARED, type RenderTask, type RouteTime } from './render-task.ts';

/** More threads than this wait for the disk. */
const MOST_THREADS = 8;

export interface Progress {
  readonly done: number;
  /** 0 as long as it is not known. */
  readonly total: number;
}

/** Prints all pages of a site into a folder, on all cores. Rejects with the first page that fails. */
export async function renderSite(
  task: Omit<RenderTask, 'counts'>,
  tell: (progress: Progress) => void,
): Promise<ReadonlyMap<string, RouteTime>> {
  const counts = new SharedArrayBuffer(Object.keys(SHARED).length * Int32Array.BYTES_PER_ELEMENT);
  const shared = new Int32Array(counts);
  const progress = (): Progress => ({
    done: Atomics.load(shared, SHARED.done),
    total: Atomics.load(shared, SHARED.total),
  });
  const threads = Array.from(
    { length: Math.min(availableParallelism(), MOST_THREADS) },
    () => new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: { ...task, counts } }),
  );
  const timer = setInterval(() => {
    tell(progress());
  }, 250);
  try {
    return added(await Promise.all(threads.map(timesOf)));
  } finally {
    clearInterval(timer);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function timesOf(thread: Worker): Promise<ReadonlyMap<string, RouteTime>> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`A thread that prints pages ended with ${code}.`));
    });
  });
}

function added(threads: readonly ReadonlyMap<string, RouteTime>[]): Map<string, RouteTime> {
  const all = new Map<string, RouteTime>();
  for (const [route, time] of threads.flatMap((times) => [...times])) {
    const { pages, ms } = all.get(route) ?? { pages: 0, ms: 0 };
    all.set(route, { pages: pages + time.pages, ms: ms + time.ms });
  }
  return all;
}
