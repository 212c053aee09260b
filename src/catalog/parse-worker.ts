import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse-file.ts';
import type { WorkerTask } from './parse-files.ts';

/** Parses its share of the files and hands the results back (parse-files.ts). */
const { share, options }: WorkerTask = workerData;
parentPort?.postMessage(share.map((file) => parseFile(file, options)));
