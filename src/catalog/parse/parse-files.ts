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
/** Batches that a worker holds at a time, so that it never waits for this thread. */
const BATCHES_IN_FLIGHT = 2;

/** Options of parsing many files. */
export interface ParseWorkOptions {
  /** Number of cores to use; by default all. */
  readonly cores?: number | undefined;
  /** Resolves when one more core may be used. */
  readonly coreFreed?: Promise<unknown> | undefined;
  /** Receives the number of parsed files. */
  readonly reportProgress?: ReportProgress | undefined;
}

/**
 * Parses files, on several cores if there are many, and returns the results in the order of the files. Workers
 * return batches, so each thread holds only a few. If a worker fails, its batches are parsed in this thread.
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
    // Lets this thread receive the results of workers.
    await setImmediate();
  }
}

/** A message of a worker with the results of a batch. */
export interface BatchResult {
  readonly index: number;
  readonly results: readonly FileResult[];
}

/** Resolves when the worker has ended, with or without an error. */
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
