import { parentPort, workerData } from 'node:worker_threads';
import type { BatchResult } from './parse-files.ts';
import { parseBatch, type ParseBatch } from './parse-queue.ts';
import { ParseSlot, type ParseWorkerInput } from './parse-slot.ts';

/** Parses the batches that it receives, and returns their results (parse-files.ts). */
const { options, place }: ParseWorkerInput = workerData;
const slot = place && new ParseSlot(place);
parentPort?.on('message', (batch: ParseBatch) => {
  const result: BatchResult = { index: batch.index, results: parseBatch(batch, options, slot) };
  parentPort?.postMessage(result);
});
