import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ReportProgress } from '../../lib/progress.ts';
import type { BodyOptions, FileResult } from './parse-file.ts';
import { ParseQueue, parseBatch } from './parse-queue.ts';
import type { TreeText } from '../read/tree.ts';

/** Fewer files than this are parsed before a worker has started. */
const MIN_FILES_FOR_WORKER = 1500;
const MAX_WORKERS = 8;
/** A worker has the next share at hand when it is done with one, however busy this thread is. */
const BATCHES_IN_FLIGHT = 2;

/** What the one who asks says of the work, and is told of it. */
export interface ParseWorkOptions {
  /** How many cores there are for it; all of them unless something else is to be done at the same time. */
  readonly cores?: number | undefined;
  /** Resolves when there is one more. */
  readonly coreFreed?: Promise<unknown> | undefined;
  /** Is told how many files are parsed. */
  readonly reportProgress?: ReportProgress | undefined;
}

/**
 * Parses files, on several cores where there are many; the results are in the order of the files. Results
 * come back share by share, so that no thread holds more than its own. A worker that fails is no
 * reason to stop: its shares are parsed here.
 */
export async function parseFiles(
  files: readonly TreeText[],
  options: BodyOptions,
  { cores = availableParallelism(), coreFreed, reportProgress }: ParseWorkOptions = {},
): Promise<FileResult[]> {
  const queue = new ParseQueue(files, reportProgress);
  const working: Promise<void>[] = [];
  const addWorker = (): void => {
    if (queue.waiting >= MIN_FILES_FOR_WORKER) working.push(parseInWorker(queue, options));
  };
  for (let core = 1; core < Math.min(cores, MAX_WORKERS); core += 1) addWorker();
  void coreFreed?.then(addWorker);
  await parseHere(queue, options);
  await Promise.all(working);
  await parseHere(queue, options);
  return queue.results();
}

async function parseHere(queue: ParseQueue, options: BodyOptions): Promise<void> {
  for (let batch = queue.take(); batch !== undefined; batch = queue.take()) {
    queue.put(batch.index, parseBatch(batch, options));
    // What workers have done comes in between.
    await setImmediate();
  }
}

/** What a worker says of a share. */
export interface BatchResult {
  readonly index: number;
  readonly results: readonly FileResult[];
}

/** Resolves when the worker has nothing left to do, whether it is done or has failed. */
function parseInWorker(queue: ParseQueue, workerData: BodyOptions): Promise<void> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { workerData });
  const inFlight = new Set<number>();
  const sendNext = (): void => {
    const batch = queue.take();
    if (batch !== undefined) {
      inFlight.add(batch.index);
      worker.postMessage(batch);
    } else if (inFlight.size === 0) void worker.terminate();
  };
  return new Promise((resolve) => {
    worker.on('message', ({ index, results }: BatchResult) => {
      queue.put(index, results);
      inFlight.delete(index);
      sendNext();
    });
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      for (const index of inFlight) queue.giveBack(index);
      resolve();
    });
    for (let at = 0; at < BATCHES_IN_FLIGHT; at += 1) sendNext();
  });
}
