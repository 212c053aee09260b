import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SHARED, type RenderTask } from './render-task.ts';

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
): Promise<number> {
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
    await Promise.all(threads.map(ended));
  } finally {
    clearInterval(timer);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return progress().done;
}

function ended(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A thread that prints pages ended with ${code}.`));
    });
  });
}
