import { parentPort, workerData } from 'node:worker_threads';
import type { BodyOptions } from './parse-file.ts';
import type { ShareResult } from './parse-files.ts';
import { parseShare, type Share } from './parse-queue.ts';

/** Parses the shares that it is given, and hands each back (parse-files.ts). */
const options: BodyOptions = workerData;
parentPort?.on('message', (share: Share) => {
  const result: ShareResult = { index: share.index, results: parseShare(share, options) };
  parentPort?.postMessage(result);
});
