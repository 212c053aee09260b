import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse-file.ts';
import type { TreeText } from './tree.ts';

/** Parses its share of the files and hands the results back (parse-files.ts). */
const share: readonly TreeText[] = workerData;
parentPort?.postMessage(share.map(parseFile));
