import type { ReportProgress } from '../../lib/progress.ts';
import { parseFile, type BodyOptions, type FileResult } from './parse-file.ts';
import type { TreeText } from '../read/tree.ts';

/**
 * Files that are parsed at once: enough that to hand them over costs little, and few enough that nobody waits
 * long for the last of a worker.
 */
const BATCH_SIZE = 40;

/** Some of the files, as a worker is given them. */
export interface ParseBatch {
  readonly index: number;
  readonly files: readonly TreeText[];
}

/** Files that wait to be parsed, in shares that whoever has time takes. */
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

  /** How many files nobody has taken yet. */
  get waiting(): number {
    return this.#waiting.reduce((sum, index) => sum + (this.#batches[index]?.files.length ?? 0), 0);
  }

  /** The next share; undefined when all are taken. */
  take(): ParseBatch | undefined {
    const index = this.#waiting.pop();
    return index === undefined ? undefined : this.#batches[index];
  }

  /** Puts a share back that was taken in vain. */
  giveBack(index: number): void {
    this.#waiting.push(index);
  }

  /** Keeps what a share came to. */
  put(index: number, results: readonly FileResult[]): void {
    this.#results.set(index, results);
    this.#done += results.length;
    this.#reportProgress({ done: this.#done, total: this.#total });
  }

  /** All results, in the order of the files. */
  results(): FileResult[] {
    return this.#batches.flatMap(({ index }) => this.#results.get(index) ?? []);
  }
}

/** Parses the files of a share. */
export function parseBatch({ files }: ParseBatch, options: BodyOptions): FileResult[] {
  return files.map((file) => parseFile(file, options));
}
