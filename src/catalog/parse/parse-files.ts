import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ReportProgress } from '../../lib/progress.ts';
import type { BodyOptions, FileResult } from './parse-file.ts';
import { ParseQueue, parseBatch } from './parse-queue.ts';
import { ParseSlot, type ParseWorkerInput } from './parse-slot.ts';
import { watchParsing, type ParseWatch } from './parse-watch.ts';
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
  /** Whether the process ends if the parsing of one file does not (parse-watch.ts). */
  readonly isWatched?: boolean | undefined;
}

/**
 * Parses files, on several cores if there are many, and returns the results in the order of the files. Workers
 * return batches, so each thread holds only a few. If a worker fails, its batches are parsed in this thread.
 */
export async function parseFiles(
  files: readonly TreeText[],
  options: BodyOptions,
  work: ParseWorkOptions = {},
): Promise<FileResult[]> {
  const isWatched = work.isWatched === true && files.length > 0;
  // One for this thread, one for each worker, of which the last may start late.
  const watch = isWatched ? watchParsing(MAX_WORKERS + 1) : undefined;
  try {
    return await parseWatched(files, options, work, watch);
  } finally {
    watch?.stop();
  }
}

async function parseWatched(
  files: readonly TreeText[],
  options: BodyOptions,
  { cores = availableParallelism(), coreFreed, reportProgress }: ParseWorkOptions,
  watch: ParseWatch | undefined,
): Promise<FileResult[]> {
  const queue = new ParseQueue(files, reportProgress);
  const working: Promise<void>[] = [];
  const addWorker = (): void => {
    if (queue.waiting < MIN_FILES_FOR_WORKER) return;
    working.push(parseInWorker(queue, { options, place: watch?.slot(working.length + 1) }));
  };
  for (let core = 1; core < Math.min(cores, MAX_WORKERS); core += 1) addWorker();
  void coreFreed?.then(addWorker);
  const slot = watch && new ParseSlot(watch.slot(0));
  await parseHere(queue, options, slot);
  await Promise.all(working);
  await parseHere(queue, options, slot);
  return queue.results();
}

async function parseHere(
  queue: ParseQueue,
  options: BodyOptions,
  slot: ParseSlot | undefined,
): Promise<void> {
  for (let batch = queue.take(); batch !== undefined; batch = queue.take()) {
    queue.put(batch.index, parseBatch(batch, options, slot));
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
function parseInWorker(queue: ParseQueue, workerData: ParseWorkerInput): Promise<void> {
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
