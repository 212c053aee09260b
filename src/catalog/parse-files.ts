import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { parseFile, type BodyOptions, type FileResult } from './parse-file.ts';
import type { TreeText } from './tree.ts';

/** Fewer files than this are read before a worker has started. */
const WORTH_A_WORKER = 1500;
const MOST_WORKERS = 8;

/**
 * Parses files, on all cores where there are many; the results are in the order of the files. A
 * worker that fails is no reason to stop: its share is parsed here.
 */
export async function parseFiles(
  files: readonly TreeText[],
  options: BodyOptions,
): Promise<FileResult[]> {
  const parse = (file: TreeText): FileResult => parseFile(file, options);
  const helpers = Math.min(availableParallelism(), MOST_WORKERS) - 1;
  if (files.length < WORTH_A_WORKER || helpers < 1) return files.map(parse);
  const size = Math.ceil(files.length / (helpers + 1));
  const shares = Array.from({ length: helpers + 1 }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  );
  const [own = [], ...others] = shares;
  const working = others.map((share) => inWorker({ share, options }).catch(() => share.map(parse)));
  const first = own.map(parse);
  return [first, ...(await Promise.all(working))].flat();
}

/** What a worker is given. */
export interface WorkerTask {
  readonly share: readonly TreeText[];
  readonly options: BodyOptions;
}

function inWorker(workerData: WorkerTask): Promise<FileResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
      workerData,
    });
    worker.once('message', (results: FileResult[]) => {
      resolve(results);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('the worker ended without a result'));
    });
  });
}
