import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ReportProgress } from '../../lib/progress.ts';
import type { BodyOptions, FileResult } from './parse-file.ts';
import { ParseQueue, parseShare } from './parse-queue.ts';
import type { TreeText } from '../read/tree.ts';

/** Fewer files than this are parsed before a worker has started. */
const WORTH_A_WORKER = 1500;
const MOST_WORKERS = 8;
/** A worker has the next share at hand when it is done with one, however busy this thread is. */
const SHARES_AT_HAND = 2;

/** What the one who asks says of the work, and is told of it. */
export interface ParseWork {
  /** How many cores there are for it; all of them unless something else is to be done at the same time. */
  readonly cores?: number | undefined;
  /** Resolves when there is one more. */
  readonly freed?: Promise<unknown> | undefined;
  /** Is told how many files are parsed. */
  readonly tell?: ReportProgress | undefined;
}

/**
 * Parses files, on several cores where there are many; the results are in the order of the files. Results
 * come back share by share, so that no thread holds more than its own. A worker that fails is no
 * reason to stop: its shares are parsed here.
 */
export async function parseFiles(
  files: readonly TreeText[],
  options: BodyOptions,
  { cores = availableParallelism(), freed, tell }: ParseWork = {},
): Promise<FileResult[]> {
  const queue = new ParseQueue(files, tell);
  const working: Promise<void>[] = [];
  const addWorker = (): void => {
    if (queue.waiting >= WORTH_A_WORKER) working.push(parseInWorker(queue, options));
  };
  for (let core = 1; core < Math.min(cores, MOST_WORKERS); core += 1) addWorker();
  void freed?.then(addWorker);
  await parseHere(queue, options);
  await Promise.all(working);
  await parseHere(queue, options);
  return queue.results();
}

async function parseHere(queue: ParseQueue, options: BodyOptions): Promise<void> {
  for (let share = queue.take(); share !== undefined; share = queue.take()) {
    queue.put(share.index, parseShare(share, options));
    // What workers have done comes in between.
    await setImmediate();
  }
}

/** What a worker says of a share. */
export interface ShareResult {
  readonly index: number;
  readonly results: readonly FileResult[];
}

/** Resolves when the worker has nothing left to do, whether it is done or has failed. */
function parseInWorker(queue: ParseQueue, workerData: BodyOptions): Promise<void> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { workerData });
  const open = new Set<number>();
  const give = (): void => {
    const share = queue.take();
    if (share !== undefined) {
      open.add(share.index);
      worker.postMessage(share);
    } else if (open.size === 0) void worker.terminate();
  };
  return new Promise((resolve) => {
    worker.on('message', ({ index, results }: ShareResult) => {
      queue.put(index, results);
      open.delete(index);
      give();
    });
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      for (const index of open) queue.giveBack(index);
      resolve();
    });
    for (let at = 0; at < SHARES_AT_HAND; at += 1) give();
  });
}
