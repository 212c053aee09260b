import type { ReportProgress } from '../../lib/progress.ts';
import { parseFile, type BodyOptions, type FileResult } from './parse-file.ts';
import type { TreeText } from '../read/tree.ts';

/**
 * Files that are parsed at once: enough that to hand them over costs little, and few enough that nobody waits
 * long for the last of a worker.
 */
const SHARE_FILES = 40;

/** Some of the files, as a worker is given them. */
export interface Share {
  readonly index: number;
  readonly files: readonly TreeText[];
}

/** Files that wait to be parsed, in shares that whoever has time takes. */
export class ParseQueue {
  readonly #shares: readonly Share[];
  readonly #waiting: number[];
  readonly #results = new Map<number, readonly FileResult[]>();

  readonly #tell: ReportProgress;
  readonly #total: number;
  #done = 0;

  constructor(files: readonly TreeText[], tell: ReportProgress = () => undefined) {
    this.#tell = tell;
    this.#total = files.length;
    const count = Math.ceil(files.length / SHARE_FILES);
    this.#shares = Array.from({ length: count }, (_, index) => ({
      index,
      files: files.slice(index * SHARE_FILES, (index + 1) * SHARE_FILES),
    }));
    this.#waiting = this.#shares.map(({ index }) => index).toReversed();
  }

  /** How many files nobody has taken yet. */
  get waiting(): number {
    return this.#waiting.reduce((sum, index) => sum + (this.#shares[index]?.files.length ?? 0), 0);
  }

  /** The next share; undefined when all are taken. */
  take(): Share | undefined {
    const index = this.#waiting.pop();
    return index === undefined ? undefined : this.#shares[index];
  }

  /** Puts a share back that was taken in vain. */
  giveBack(index: number): void {
    this.#waiting.push(index);
  }

  /** Keeps what a share came to. */
  put(index: number, results: readonly FileResult[]): void {
    this.#results.set(index, results);
    this.#done += results.length;
    this.#tell({ done: this.#done, total: this.#total });
  }

  /** All results, in the order of the files. */
  results(): FileResult[] {
    return this.#shares.flatMap(({ index }) => this.#results.get(index) ?? []);
  }
}

/** Parses the files of a share. */
export function parseShare({ files }: Share, options: BodyOptions): FileResult[] {
  return files.map((file) => parseFile(file, options));
}
