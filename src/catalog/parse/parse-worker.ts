import { parentPort, workerData } from 'node:worker_threads';
import type { BodyOptions } from './parse-file.ts';
import type { BatchResult } from './parse-files.ts';
import { parseBatch, type ParseBatch } from './parse-queue.ts';

/** Parses the batches that it receives, and returns their results (parse-files.ts). */
const options: BodyOptions = workerData;
parentPort?.on('message', (batch: ParseBatch) => {
  const result: BatchResult = { index: batch.index, results: parseBatch(batch, options) };
  parentPort?.postMessage(result);
});
