import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { ReportProgress } from '../../lib/progress.ts';
import { childEnvironment } from '../child-environment.ts';
import { codeCache } from '../bundle/bundle-files.ts';
import type { ThreadTimes } from '../timings/timings.ts';
import { MdxFailures } from './mdx-failures.ts';
import {
  SHARED,
  type EarlyFileMessage,
  type RenderPreparation,
  type RenderResult,
  type RenderMessage,
  type RenderStart,
  type RenderTask,
  type ThreadResult,
} from './render-task.ts';

/** Interval of progress reports in milliseconds. */
const PROGRESS_MS = 200;

/** The render threads, as many as fit (work-plan.ts). They begin to load the bundle when they are created. */
export class RenderThreads {
  readonly #threads: readonly Worker[];
  readonly #results: readonly Promise<ThreadResult>[];

  constructor(workerData: RenderStart, size: number) {
    const env = { ...childEnvironment(process.env), ...codeCache(workerData.bundle) };
    this.#threads = Array.from(
      { length: size },
      () => new Worker(workerData.bundle.worker, { workerData, env }),
    );
    this.#results = this.#threads.map(resultOf);
    // Avoids an unhandled rejection when render() is never called.
    for (const result of this.#results) result.catch(() => undefined);
  }

  /** Sends the threads the data that they can load before the content is read. */
  prepare(preparation: RenderPreparation): void {
    this.#post({ preparation });
  }

  /**
   * Renders the pages that are new or changed into a folder. Calls `onEarly` with the early files of the task
   * once all of them are written; never calls it if there are none. Rejects with the error of the first page
   * that fails, or with all errors of MDX (MdxFailures).
   */
  async render(
    task: Omit<RenderTask, 'counts'>,
    reportProgress: ReportProgress,
    onEarly: (files: readonly string[]) => void,
  ): Promise<RenderResult> {
    const early = new Set<string>();
    for (const thread of this.#threads) {
      thread.on('message', (message: ThreadResult | EarlyFileMessage) => {
        if (!('early' in message)) return;
        if (early.add(message.early).size === message.expected) onEarly([...early]);
      });
    }
    const counts = new SharedArrayBuffer(Object.keys(SHARED).length * Int32Array.BYTES_PER_ELEMENT);
    const shared = new Int32Array(counts);
    this.#post({ task: { ...task, counts } });
    const timer = setInterval(() => {
      const [done, total] = [Atomics.load(shared, SHARED.done), Atomics.load(shared, SHARED.total)];
      reportProgress({ done, total });
    }, PROGRESS_MS);
    try {
      return merged(await Promise.all(this.#results));
    } finally {
      clearInterval(timer);
    }
  }

  #post(message: RenderMessage): void {
    for (const thread of this.#threads) thread.postMessage(message);
  }

  /** Returns the times of the threads; empty where they did not measure them. */
  async times(): Promise<ThreadTimes[]> {
    const results = await Promise.all(this.#results);
    return results.map(({ times }) => times);
  }

  /** Terminates the threads, even if they are rendering. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function resultOf(thread: Worker): Promise<ThreadResult> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: ThreadResult | EarlyFileMessage) => {
      if ('files' in message) resolve(message);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`A render thread ended with code ${code} before it sent a result.`));
    });
  });
}

function merged(results: readonly ThreadResult[]): RenderResult {
  const failures = results.flatMap((result) => result.failures);
  if (failures.length > 0) throw new MdxFailures(failures);
  return { files: new Map(results.flatMap(({ files }) => [...files])), failures };
}
