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
  type HelpMessage,
  type RenderPreparation,
  type RenderResult,
  type RenderMessage,
  type RenderStart,
  type RenderTask,
  type ThreadResult,
} from './render-task.ts';

/** Interval of progress reports in milliseconds. */
const PROGRESS_MS = 200;

type WorkerMessage = ThreadResult | EarlyFileMessage | HelpMessage;

/** The render threads, as many as are needed and fit (work-plan.ts). They load the bundle when they begin. */
export class RenderThreads {
  readonly #start: RenderStart;
  readonly #size: number;
  readonly #threads: Worker[] = [];
  readonly #results: Promise<ThreadResult>[] = [];
  /** All messages to threads, for those that begin later. */
  readonly #posted: RenderMessage[] = [];
  #onEarly: (message: EarlyFileMessage) => void = () => undefined;
  #isClosed = false;

  /** No thread begins yet. `size` is the largest number of threads. */
  constructor(start: RenderStart, size: number) {
    this.#start = start;
    this.#size = size;
  }

  /** Lets threads begin until there are so many, by default all. One that has little to do takes a second to begin. */
  begin(count = this.#size): void {
    if (this.#isClosed) return;
    while (this.#threads.length < Math.min(count, this.#size)) this.#add();
  }

  #add(): void {
    const { bundle } = this.#start;
    const env = { ...childEnvironment(process.env), ...codeCache(bundle) };
    const thread = new Worker(bundle.worker, { workerData: this.#start, env });
    thread.on('message', (message: WorkerMessage) => {
      if ('early' in message) this.#onEarly(message);
      else if ('needsHelp' in message) this.begin();
    });
    const result = resultOf(thread);
    // Avoids an unhandled rejection when render() is never called.
    result.catch(() => undefined);
    this.#threads.push(thread);
    this.#results.push(result);
    for (const message of this.#posted) thread.postMessage(message);
  }

  /** Sends the threads the data that they can load before the content is read. */
  prepare(preparation: RenderPreparation): void {
    this.#post({ preparation });
  }

  /**
   * Renders the pages that are new or changed into a folder, with the threads that have begun and, if these ask for
   * help, with all. Calls `onEarly` with the early files of the task once all of them are written; never calls it if
   * there are none. Rejects with the error of the first page that fails, or with all errors of MDX (MdxFailures).
   */
  async render(
    task: Omit<RenderTask, 'counts'>,
    reportProgress: ReportProgress,
    onEarly: (files: readonly string[]) => void,
  ): Promise<RenderResult> {
    const files = new Set<string>();
    this.#onEarly = ({ early, expected }) => {
      if (files.add(early).size === expected) onEarly([...files]);
    };
    const counts = new SharedArrayBuffer(Object.keys(SHARED).length * Int32Array.BYTES_PER_ELEMENT);
    const shared = new Int32Array(counts);
    this.#post({ task: { ...task, counts } });
    if (this.#threads.length === 0) this.begin();
    if (this.#threads.length === 0) throw new Error('The render threads have been closed.');
    const timer = setInterval(() => {
      const [done, total] = [Atomics.load(shared, SHARED.done), Atomics.load(shared, SHARED.total)];
      reportProgress({ done, total });
    }, PROGRESS_MS);
    try {
      return merged(await this.#allResults());
    } finally {
      clearInterval(timer);
    }
  }

  #post(message: RenderMessage): void {
    this.#posted.push(message);
    for (const thread of this.#threads) thread.postMessage(message);
  }

  /** Returns the results of all threads, those that begin meanwhile included. */
  async #allResults(): Promise<ThreadResult[]> {
    const results = await Promise.all(this.#results);
    return results.length === this.#results.length ? results : this.#allResults();
  }

  /** Returns the times of the threads; empty where they did not measure them. */
  async times(): Promise<ThreadTimes[]> {
    const results = await this.#allResults();
    return results.map(({ times }) => times);
  }

  /** Terminates the threads, even if they are rendering. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function resultOf(thread: Worker): Promise<ThreadResult> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: WorkerMessage) => {
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
  const files = new Map(results.flatMap((result) => [...result.files]));
  const content = results.find((result) => result.content !== undefined)?.content;
  return { files, content, failures };
}
