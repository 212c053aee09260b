import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { ReportProgress } from '../../lib/progress.ts';
import { codeCache } from '../bundle/bundle-files.ts';
import {
  addTime,
  SHARED,
  type EarlyFile,
  type RenderBefore,
  type RenderResult,
  type RenderSaid,
  type RenderStart,
  type RenderTask,
  type RouteTime,
} from './render-task.ts';

/** More threads than this wait for the disk. */
const MOST_THREADS = 8;

/** How often the count of pages is told, in milliseconds. */
const TELL_MS = 200;

/** The threads that print pages, one a core. They load the bundle as soon as they are made, if nobody ends them. */
export class RenderThreads {
  readonly #threads: readonly Worker[];
  readonly #results: readonly Promise<RenderResult>[];

  constructor(workerData: RenderStart) {
    const env = { ...process.env, ...codeCache(workerData.bundle) };
    const size = Math.min(availableParallelism(), MOST_THREADS);
    this.#threads = Array.from(
      { length: size },
      () => new Worker(workerData.bundle.worker, { workerData, env }),
    );
    this.#results = this.#threads.map(resultOf);
    // Who never asks for a result is not told that there is none.
    for (const result of this.#results) result.catch(() => undefined);
  }

  /** Tells the threads what they can look at before there is something to print. */
  prepare(before: RenderBefore): void {
    this.#tell({ before });
  }

  /**
   * Prints the pages of a site that are not there yet into a folder; `onEarly` is called with the
   * files that the task names as early when all of them are there, and not at all where there are none.
   * Rejects with the first page that fails.
   */
  async render(
    task: Omit<RenderTask, 'counts'>,
    tell: ReportProgress,
    onEarly: (files: readonly string[]) => void,
  ): Promise<RenderResult> {
    const early = new Set<string>();
    for (const thread of this.#threads) {
      thread.on('message', (said: RenderResult | EarlyFile) => {
        if ('early' in said && early.add(said.early).size === said.of) onEarly([...early]);
      });
    }
    const counts = new SharedArrayBuffer(Object.keys(SHARED).length * Int32Array.BYTES_PER_ELEMENT);
    const shared = new Int32Array(counts);
    this.#tell({ task: { ...task, counts } });
    const timer = setInterval(() => {
      const [done, total] = [Atomics.load(shared, SHARED.done), Atomics.load(shared, SHARED.total)];
      tell({ done, total });
    }, TELL_MS);
    try {
      return added(await Promise.all(this.#results));
    } finally {
      clearInterval(timer);
    }
  }

  #tell(said: RenderSaid): void {
    for (const thread of this.#threads) thread.postMessage(said);
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function resultOf(thread: Worker): Promise<RenderResult> {
  return new Promise((resolve, reject) => {
    thread.on('message', (said: RenderResult | EarlyFile) => {
      if ('files' in said) resolve(said);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`A thread that prints pages ended with ${code}.`));
    });
  });
}

function added(results: readonly RenderResult[]): RenderResult {
  const times = new Map<string, RouteTime>();
  for (const result of results) {
    for (const [route, time] of result.times) addTime(times, route, time);
  }
  return { files: new Map(results.flatMap(({ files }) => [...files])), times };
}
