import type { ReportProgress } from '../../lib/progress.ts';
import { parseFile, type BodyOptions, type FileResult } from './parse-file.ts';
import type { ParseSlot } from './parse-slot.ts';
import type { TreeText } from '../read/tree.ts';

/**
 * Files in a batch: enough to make messages cheap, and few enough that no thread waits long for the last batch
 * of another.
 */
const BATCH_SIZE = 40;

/** A batch of files for one worker. */
export interface ParseBatch {
  readonly index: number;
  readonly files: readonly TreeText[];
}

/** A queue of files to parse, in batches. */
export class ParseQueue {
  readonly #batches: readonly ParseBatch[];
  readonly #waiting: number[];
  readonly #results = new Map<number, readonly FileResult[]>();

  readonly #reportProgress: ReportProgress;
  readonly #total: number;
  #done = 0;

  constructor(files: readonly TreeText[], reportProgress: ReportProgress = () => undefined) {
    this.#reportProgress = reportProgress;
    this.#total = files.length;
    const count = Math.ceil(files.length / BATCH_SIZE);
    this.#batches = Array.from({ length: count }, (_, index) => ({
      index,
      files: files.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
    }));
    this.#waiting = this.#batches.map(({ index }) => index).toReversed();
  }

  /** Returns the number of files that no thread has taken. */
  get waiting(): number {
    return this.#waiting.reduce((sum, index) => sum + (this.#batches[index]?.files.length ?? 0), 0);
  }

  /** Returns the next batch; undefined when all are taken. */
  take(): ParseBatch | undefined {
    const index = this.#waiting.pop();
    return index === undefined ? undefined : this.#batches[index];
  }

  /** Returns a batch to the queue after its worker failed. */
  giveBack(index: number): void {
    this.#waiting.push(index);
  }

  /** Stores the results of a batch. */
  put(index: number, results: readonly FileResult[]): void {
    this.#results.set(index, results);
    this.#done += results.length;
    this.#reportProgress({ done: this.#done, total: this.#total });
  }

  /** Returns all results, in the order of the files. */
  results(): FileResult[] {
    return this.#batches.flatMap(({ index }) => this.#results.get(index) ?? []);
  }
}

/** Parses the files of a batch, and notes each in the slot of its thread, if there is one. */
export function parseBatch(
  { files }: ParseBatch,
  options: BodyOptions,
  slot?: ParseSlot,
): FileResult[] {
  const results = files.map((file) => {
    slot?.begin(file.path);
    return parseFile(file, options);
  });
  slot?.end();
  return results;
}
